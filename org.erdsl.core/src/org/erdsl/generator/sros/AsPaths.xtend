package org.erdsl.generator.sros

/** The AS path all terms about own routes look for. */
class AsPaths {

    package static val OWN_AS_PATH = "ERDSL-own-as-path"

    def String print() '''
        /configure policy-options as-path "«OWN_AS_PATH»" expression "null"
        #
    '''
}
