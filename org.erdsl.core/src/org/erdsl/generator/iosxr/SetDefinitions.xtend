package org.erdsl.generator.iosxr

import java.util.List

/** The sets. Whether any or all of a community set are asked for is said where it is used. */
class SetDefinitions {

    def String print(List<Sets.Definition> definitions) '''
        «FOR definition : definitions»
            «definition.set.kind.word» «definition.name»
            «FOR element : definition.set.elements SEPARATOR ",\n" AFTER "\n"»«"  "»«element»«ENDFOR»
            end-set
            !
        «ENDFOR»
    '''
}
