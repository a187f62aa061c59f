package org.hearsay.search.internal;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Text as search words: in one spelling, without case, diacritics, possessives and endings. No word is left out. */
public final class Words extends Analyzer {

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return new OneSpelling(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(
                tokenizer,
                new KStemFilter(new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer)))));
    }
}
