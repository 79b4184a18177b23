package org.sitrep.ingest.reading;

import org.sitrep.manners.security.Caller;
import org.sitrep.manners.security.Roles;

/**
 * Who asks for articles.
 *
 * @param client whose own articles it may read in any case
 * @param everyArticle whether it may read those of others
 * @param everyWord whether it may read the words of private ones of others
 */
record Reader(String client, boolean everyArticle, boolean everyWord) {

    static Reader of(Caller caller) {
        boolean curator = caller.hasRole(Roles.CURATOR);
        return new Reader(caller.clientId(), curator || caller.hasRole(Roles.ANALYST), curator);
    }
}
