package org.erdsl.generator.junos

import java.util.List

/**
 * The policies with what their terms look for. They are replaced in every form: a term that is added to a policy stands
 * behind its last one, which rejects everything, and a prefix that is no longer in a list would stay in it.
 */
class Policies {

    def String print(List<PolicyStatement> statements, JunosForm form) {
        val shared = SharedPrefixes.of(statements)
        '''
            policy-options {
                «FOR list : shared.lists»
                    replace:
                    prefix-list «list.name» {
                        «FOR prefix : list.prefixes»
                            «prefix»;
                        «ENDFOR»
                    }
                «ENDFOR»
                «FOR statement : statements»
                    replace:
                    policy-statement «statement.name» {
                        «FOR term : statement.terms»
                            # «term.why.text»
                            term «term.name» {
                                «print(FromLines.of(statement, term, shared))»
                                «print(term)»
                            }
                        «ENDFOR»
                    }
                «ENDFOR»
                «FOR community : NamedCommunity.of(statements)»
                    «IF form == JunosForm.REPLACE»
                        replace:
                        community «community.name» {
                            members «community.list»;
                        }
                    «ELSE»
                        community «community.name» members «community.list»;
                    «ENDIF»
                «ENDFOR»
                «FOR path : AsPath.of(statements)»
                    as-path «path.name» "«path.expression»";
                «ENDFOR»
            }
        '''
    }

    private def print(List<String> from) '''
        «IF FromLines.isShort(from)»
            from «from.head»
        «ELSEIF !from.empty»
            from {
                «FOR line : from»
                    «line»
                «ENDFOR»
            }
        «ENDIF»
    '''

    private def print(Term term) {
        val actions = ThenLines.of(term)
        if (actions.size == 1) '''
            then «actions.head»
        ''' else '''
            then {
                «FOR action : actions»
                    «action»
                «ENDFOR»
            }
        '''
    }
}
