package org.erdsl.generator.bird

/** The sets that several filters look into. An entry has a line, so that an edit of one changes one. */
class Sets {

    def String print(NamedSets sets) '''
        «FOR set : sets.prefixSets»
            define '«set.name»' = [
                «FOR entry : set.entries SEPARATOR ","»
                    «SetText.range(entry.range)»
                «ENDFOR»
            ];
            #
        «ENDFOR»
        «FOR set : sets.communitySets»
            define '«set.name»' = «SetText.communities(set.communities)»;
        «ENDFOR»
        #
    '''
}
