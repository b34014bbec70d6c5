package org.erdsl.generator.iosxe

/** The AS path list. IOS XE numbers these lists, and all terms look for the same empty path, so there is one. */
class AsPathLists {

    /** Within 1 to 199, which every release knows; newer ones count on to 500. */
    package static val OWN_AS_PATH = 199

    def String print() '''
        ip as-path access-list «OWN_AS_PATH» permit ^$
        !
    '''
}
