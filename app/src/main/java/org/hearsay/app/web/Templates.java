package org.hearsay.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Turns page records into HTML; templates were compiled with the build. Safe for several threads. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The HTML of a page by the template of this name. */
    String render(String template, Object page) {
        var out = new StringOutput();
        engine.render(template + ".jte", page, out);
        return out.toString();
    }
}
