package org.erdsl.generator.vyos

import java.util.List

/** The AS path lists, which look for the empty path. */
class AsPathLists {

    def String print(List<String> names) '''
        «FOR name : names»
            set policy as-path-list «name» rule 10 action permit
            set policy as-path-list «name» rule 10 regex '^$'
            #
        «ENDFOR»
    '''
}
