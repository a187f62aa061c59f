package org.hearsay.bench.speaker;

import java.util.BitSet;
import org.hearsay.claim.SpeakerQuestion;

/**
 * A question and its answer.
 *
 * @param report that it stands in; what is tried is never learned from the same report
 * @param corpus that the report belongs to
 * @param question as the product asks it
 * @param right the candidates that are right; none where nobody is
 * @param lost whether somebody is right who is no candidate
 */
record SpeakerLesson(String report, String corpus, SpeakerQuestion question, BitSet right, boolean lost) {}
