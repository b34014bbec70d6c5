package org.erdsl.generator.iosxe

/** The AS path list. IOS XE numbers these lists, and all terms look for the same empty path, so there is one. */
class AsPathLists {

    /** The last number there is, the least likely to be in use. */
    package static val OWN_AS_PATH = 500

    def String print() '''
        ip as-path access-list «OWN_AS_PATH» permit ^$
        !
    '''
}
