/** An own set of containers, made by real libraries when the tests run, with what is to come out of each. */
package org.hearsay.boxes;
