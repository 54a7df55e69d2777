package cn.gongjiang.web;

import cn_gongjiang_pages.Templates;
import gg.jte.models.runtime.JteModel;

/**
 * A record that a handler returns. JSON is the record itself; the page comes from the template it names; the spreadsheet is
 * its {@link Sheet}.
 */
public interface Page {
    JteModel html(Templates templates, Frame frame);

    Sheet sheet();
}
