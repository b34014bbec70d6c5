package org.erdsl.generator.sros

import java.util.List

/** The AS paths terms look for. */
class AsPaths {

    def String print(List<AsPath> paths) '''
        «FOR path : paths»
            /configure policy-options as-path "«path.name»" expression "«path.expression»"
        «ENDFOR»
        «IF !paths.empty»
            #
        «ENDIF»
    '''
}
