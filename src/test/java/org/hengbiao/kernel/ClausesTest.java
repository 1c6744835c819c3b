package org.hengbiao.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "O87 art 55|zh-CN|财政部令第87号第55条",
                "O87 art 55|en|Order 87, article 55",
                "Reg art 20|zh-CN|政府采购法实施条例第20条",
                "财库〔2019〕38 art 1(2)|zh-CN|财库〔2019〕38号第1条第（2）项",
                "财库〔2022〕19|en|财库〔2022〕19号",
                "财库〔2014〕214 art 24|zh-CN|财库〔2014〕214号第24条",
                "财库〔2014〕214 art 24|en|财库〔2014〕214号, article 24",
                "GB/T 20281-2020|zh-CN|GB/T 20281-2020"
            })
    void clauseIsWrittenForPeople(String clause, String language, String words) {
        assertEquals(words, Clauses.in(clause, language));
    }
}
