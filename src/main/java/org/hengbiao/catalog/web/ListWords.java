package org.hengbiao.catalog.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for lists and for searching, in English; {@code messages/lists_zh-CN.properties} has the Chinese. */
@MessageBundle("lists")
public interface ListWords {

    @Message("Lists from files")
    String lists_title();

    @Message("A list that you keep as a table comes here first. Mend it, see what it would change, then take it over:"
            + " all of it or nothing.")
    String lists_purpose();

    @Message("Lists from files")
    String back_lists();

    @Message("This list")
    String back_list();

    @Message("Search the catalog")
    String search_title();

    @Message("A product must meet everything that you fill in. Every search is recorded.")
    String search_purpose();

    @Message("Search the catalog")
    String search_link();

    @Message("File")
    String file();

    @Message("A table as a spreadsheet (not the old format) or as text with commas, at most 17 megabytes.")
    String file_hint();

    @Message("Choose a file that is not empty.")
    String file_missing();

    @Message("Bring the file")
    String bring();

    @Message("Bring the mended file")
    String bring_again();

    @Message("There is a problem")
    String problem();

    @Message("No list has come yet.")
    String none_yet();

    @Message("Came")
    String came_at();

    @Message("State")
    String state();

    @Message("More")
    String more();

    @Message("Being read")
    String phase_reading();

    @Message("Broke off")
    String phase_interrupted();

    @Message("Has faults")
    String phase_faulty();

    @Message("Can be taken over")
    String phase_ready();

    @Message("Being taken over")
    String phase_taking_over();

    @Message("Taken over")
    String phase_taken_over();

    @Message("Thrown away")
    String phase_thrown_away();

    @Message("This page looks again every few seconds; you may also leave, the work goes on.")
    String busy();

    @Message("Reading or taking over broke off; nothing of it was kept. Begin again or throw the list away.")
    String broke_off();

    @Message("The list adds nothing: everything in it is on record.")
    String nothing_new();

    @Message("Rows read")
    String rows_read();

    @Message("Rows checked")
    String rows_checked();

    @Message("Facts taken over")
    String facts_taken();

    @Message("Faults")
    String faults();

    @Message("Mend each row here, or mend the file and bring it again. Nothing is taken over before all are mended.")
    String faults_purpose();

    @Message("New products")
    String outcome_new();

    @Message("Products with additions")
    String outcome_changed();

    @Message("Unchanged products")
    String outcome_unchanged();

    @Message("On record, not in the list")
    String outcome_missing();

    @Message("Nothing happens to them: a product leaves the catalog by a decision only.")
    String missing_purpose();

    @Message("Place")
    String place();

    @Message("sheet, line, column")
    String place_is();

    @Message("What is wrong")
    String what_is_wrong();

    @Message("What to do")
    String what_to_do();

    @Message("Mend")
    String mend();

    @Message("Mend a row")
    String mend_title();

    @Message("Several models are separated by 、 and become a row each.")
    String mend_hint();

    @Message("Save and check again")
    String save();

    @Message("Take over into the catalog")
    String take_over();

    @Message("Products come in as not admitted; who belongs on the list is decided afterwards.")
    String take_over_purpose();

    @Message("Throw away")
    String throw_away();

    @Message("Read again")
    String resume();

    @Message("Line")
    String line();

    @Message("Number")
    String number();

    @Message("Product")
    String product();

    @Message("Maker")
    String maker();

    @Message("Model and version")
    String model();

    @Message("New certificates")
    String new_certificates();

    @Message("Words")
    String words();

    @Message("Parts of names or models, a maker, a certificate's number.")
    String words_hint();

    @Message("Category")
    String category();

    @Message("Any")
    String any();

    @Message("Certificate")
    String certificate();

    @Message("Kind of certificate")
    String kind();

    @Message("The required one")
    String kind_required();

    @Message("Ends within days")
    String days();

    @Message("Standing")
    String standing();

    @Message("Parameter")
    String parameter();

    @Message("Choose a category and search; its parameters are then offered.")
    String parameter_hint();

    @Message("At least")
    String least();

    @Message("At most")
    String most();

    @Message("Search")
    String search();

    @Message("No product meets all of it.")
    String no_results();

    @Message("Numbers are written in digits.")
    String bad_search();

    @Message("Results")
    String results();

    @Message("All of the catalog as a file")
    String export();

    @Message("As a spreadsheet")
    String export_xlsx();

    @Message("As text with commas")
    String export_csv();

    @Message("Eligible")
    String eligible();

    @Message("Not eligible")
    String not_eligible();

    @Message("Valid")
    String certificate_valid();

    @Message("Ends soon")
    String certificate_ending();

    @Message("Ended")
    String certificate_expired();

    @Message("Revoked")
    String certificate_revoked();

    @Message("None that counts")
    String certificate_none();

    @Message("Eligible")
    String standing_eligible();

    @Message("Not eligible")
    String standing_ineligible();

    @Message("Listed")
    String standing_listed();

    @Message("Suspended")
    String standing_suspended();

    @Message("Removed")
    String standing_removed();

    @Message("Not admitted")
    String standing_not_admitted();

    @Message("No longer sold")
    String standing_withdrawn();
}
