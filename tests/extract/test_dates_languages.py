"""Dates in languages without a grammar: days, months, years and days of the week by their CLDR names, and yesterday."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from newstables.extractors.dates import find_dates
from newstables.extractors.dates.other_languages.names import names_of
from newstables.language.annotate import Document
from newstables.records import DateMention
from tests.growth import cpu_seconds, takes_less

MARK = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")
PUBLISHED = datetime(2014, 9, 17, 12, tzinfo=UTC)  # a Wednesday


def found_in(text: str, language: str, published: datetime | None = PUBLISHED) -> list[DateMention]:
    return find_dates(Document(text), published, language)


SENTENCES = {
    "ar": ("غادر الوزير في 15 سبتمبر 2014", {"15 سبتمبر 2014": "2014-09-15"}),
    "bg": ("Той напусна на 15 септември 2014 г.", {"15 септември 2014": "2014-09-15"}),
    "cs": (
        "Odešel 15. září 2014 a v březnu 2013 zase přišel.",
        {"15. září 2014": "2014-09-15", "březnu 2013": "2013-03"},
    ),
    "da": ("Han gik den 3. juni og kom igen mandag.", {"3. juni": "2014-06-03", "mandag": "2014-09-15"}),
    "de": (
        "Am Montag, 15. September 2014 trat er gestern zurück. Im Mai war er krank, am 3. Juni auch.",
        {
            "Montag, 15. September 2014": "2014-09-15",
            "gestern": "2014-09-16",
            "Mai": "2014-05",
            "3. Juni": "2014-06-03",
        },
    ),
    "el": ("Έφυγε στις 15 Σεπτεμβρίου 2014.", {"15 Σεπτεμβρίου 2014": "2014-09-15"}),
    "es": (
        "Dimitió el 15 de septiembre de 2014, y ayer volvió Plácido Domingo. El martes habla.",
        {"15 de septiembre de 2014": "2014-09-15", "ayer": "2014-09-16", "martes": "2014-09-16"},
    ),
    "fi": ("Hän lähti 15. syyskuuta 2014.", {"15. syyskuuta 2014": "2014-09-15"}),
    "fr": (
        "Il est parti le 1er mai 1999, hier matin, en juillet 2013 et mercredi 3 septembre. La sonde Mars est loin.",
        {
            "1er mai 1999": "1999-05-01",
            "hier": "2014-09-16",
            "juillet 2013": "2013-07",
            "mercredi 3 septembre": "2014-09-03",
        },
    ),
    "he": ("הוא עזב ב-15 בספטמבר 2014", {"15 בספטמבר 2014": "2014-09-15"}),
    "hi": ("वह 15 सितंबर 2014 को गए।", {"15 सितंबर 2014": "2014-09-15"}),
    "hr": ("Otišao je 15. rujna 2014.", {"15. rujna 2014": "2014-09-15"}),
    "hu": ("Elment 2014. szeptember 15-én.", {"2014. szeptember 15": "2014-09-15"}),
    "id": ("Ia pergi pada 15 September 2014 selama tiga minggu.", {"15 September 2014": "2014-09-15"}),
    "it": ("Si è dimesso il 15.09.2014, e lunedì è tornato.", {"15.09.2014": "2014-09-15", "lunedì": "2014-09-15"}),
    "ja": ("彼は2014年9月15日(月曜日)に辞任した。", {"2014年9月15日(月曜日)": "2014-09-15"}),
    "ko": ("그는 2014년 9월 15일에 떠났다.", {"2014년 9월 15일": "2014-09-15"}),
    "nl": ("Hij vertrok op 15 september, in mei 2013.", {"15 september": "2014-09-15", "mei 2013": "2013-05"}),
    "no": ("Han dro mandag 15. september.", {"mandag 15. september": "2014-09-15"}),
    "pl": ("Odszedł 15 września 2014, a w środę wrócił.", {"15 września 2014": "2014-09-15", "środę": "2014-09-17"}),
    "pt": ("Saiu a 15 de setembro de 2014.", {"15 de setembro de 2014": "2014-09-15"}),
    "ro": ("A plecat pe 15 septembrie 2014, după trei luni.", {"15 septembrie 2014": "2014-09-15"}),
    "ru": (
        "Он ушёл 15 сентября 2014 года, вчера, а в среду вернулся.",
        {"15 сентября 2014": "2014-09-15", "вчера": "2014-09-16", "среду": "2014-09-17"},
    ),
    "sv": ("Han avgick den 15 september 2014.", {"15 september 2014": "2014-09-15"}),
    "tr": ("15 Eylül 2014'te pazar yerinden ayrıldı.", {"15 Eylül 2014": "2014-09-15"}),
    "uk": ("Він пішов 15 вересня 2014 року.", {"15 вересня 2014": "2014-09-15"}),
    "vi": ("Ông rời đi ngày 15 tháng 9 năm 2014.", {"15 tháng 9 năm 2014": "2014-09-15"}),
    "zh": ("他于2014年9月15日辞职。", {"2014年9月15日": "2014-09-15"}),
}


@pytest.mark.parametrize("language", SENTENCES)
def test_dates_of_a_language(language: str) -> None:
    text, expected = SENTENCES[language]
    mentions = found_in(text, language)
    assert {mention.text: mention.timex_value for mention in mentions} == expected
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.text
        assert mention.rule.endswith(f"({language})")


IN_NEWS = [
    ("de", "Vom [20|2014-10-20]. bis [24. Oktober|2014-10-24] wird getagt; die Frist endete am [31.08.|2014-08-31]"),
    ("de", "Seit [2009|2009] und bis 2000 Euro. Am [Freitag|2014-09-19] wird er reden. Guten Morgen!"),
    ("de", "Im [April vergangenen Jahres|2013-04] und am [24. Februar|XXXX-02-24] war es kalt."),
    (
        "es",
        "Será el [lunes 22|2014-09-22], y no [mañana|2014-09-18]. Del [3|2014-10-03] al [5 de octubre|2014-10-05].",
    ),
    ("es", "En [abril del año pasado|2013-04] llovió; entrará en vigor en [enero|2015-01]."),
    (
        "fr",
        "Ils rouvriront [jeudi|2014-09-18], a dit [lundi|2014-09-15] le maire. [Mercredi|2014-09-17], rien. L'opéra.",
    ),
    ("it", "Nel [2009|2009] e l'[8|2014-10-08] e il [9 ottobre|2014-10-09]; riprenderà a [marzo|2015-03]."),
    ("pt", "A reunião será na [quinta-feira, dia 25|2014-09-25]; em [fevereiro de 2013|2013-02] choveu."),
    ("nl", "[Zaterdag|2014-09-20] zal het regenen, in [1995|1995] niet. [Gisteren|2014-09-16] ook."),
    (
        "pl",
        "W [sobotę|2014-09-20] będzie mecz; w [2009|2009] roku nie. Od [20|2014-10-20]–[24 października|2014-10-24].",
    ),
    (
        "ru",
        "В [апреле|XXXX-04] и в [августе|2014-08] был дождь; в [субботу|2014-09-20] будет матч. В [1995|1995] году.",
    ),
    ("tr", "Karar [15 Eylül Pazartesi|2014-09-15] günü çıktı; [Ekim 1923|1923-10]'te ve [2009|2009] yılında da."),
    ("ja", "[令和元年5月1日|2019-05-01]に即位し、[去年12月|2013-12]に、[8月|2014-08]には3か月間、[2009年|2009]に。"),
    ("zh", "[9月20日|2014-09-20]至[24日|2014-09-24]举行,[今年3月5日|2014-03-05]开会。"),
    ("ko", "[9월 20일|2014-09-20]부터 [24일|2014-09-24]까지, [지난해 12월|2013-12]에, [2009년|2009]에."),
    ("sv", "Lagen ska gälla från [1 juli 2016|2016-07-01]. I [april|XXXX-04] och [juli|2014-07] steg priserna."),
    ("el", "Αποφάσισε τη [Δευτέρα 15 Σεπτεμβρίου|2014-09-15] ότι θα φύγει. Το [Σάββατο|2014-09-20] θα γίνει αγώνας."),
    ("hr", "U [subotu|2014-09-20] će biti utakmica; u [rujnu|2014-09] i [2009|2009]. godine ne."),
    ("hi", "वह [१५ सितंबर २०१३|2013-09-15] को आज़ाद हुआ।"),
    ("ro", "A plecat trei luni mai târziu, în [mai 2013|2013-05] și în [2009|2009]."),
    ("hu", "[Júliusban|2014-07] és [2013. május 13|2013-05-13]-án."),
    ("ar", "صدر في [١٥ مارس ٢٠١٣|2013-03-15] وفي [6 أيلول|2014-09-06] وفي عام [2009|2009]."),
    ("de", "Die Kanzlerin reist am [Montag|2014-09-22] nach Riga, teilte ein Sprecher am [Dienstag|2014-09-16] mit."),
    ("de", "Die Messe wurde am [Samstag|2014-09-13] eröffnet, der Prozess beginnt am [Donnerstag|2014-09-18]."),
    ("es", "La gobernadora viaja el [jueves|2014-09-18] a Quito; viajó el [lunes|2014-09-15] a Lima."),
    ("fr", "Le procès s'ouvre [jeudi|2014-09-18] à Lyon. Trois hommes ont été blessés [samedi|2014-09-13]."),
    ("it", "Il consiglio si riunisce [venerdì|2014-09-19]; si è riunito [lunedì|2014-09-15] a Bari."),
    ("pt", "O julgamento começa na [quinta-feira|2014-09-18]; começou na [segunda-feira|2014-09-15] a greve."),
    ("nl", "Het proces begint [donderdag|2014-09-18]. De brand brak [zaterdag|2014-09-13] uit."),
    ("sv", "I [tisdags|2014-09-16] brann en lada. Olyckan skedde på [lördagen|2014-09-13]."),
    ("no", "Ulykken skjedde på [lørdagen|2014-09-13]."),
    ("ru", "Министр прибудет в [четверг|2014-09-18]. Закон приняли [3 февраля 2013|2013-02-03] года."),
    ("pl", "Szczyt rozpoczyna się w [czwartek|2014-09-18]. Ustawę przyjęto [3 lutego 2013|2013-02-03] roku."),
    ("cs", "Soud začne ve [čtvrtek|2014-09-18]."),
    ("fi", "Kokous alkaa [torstaina|2014-09-18]. Palo syttyi [lauantaina|2014-09-13]."),
    ("tr", "Zirve [perşembe|2014-09-18] günü başlayacak. Yangın [cumartesi|2014-09-13] gecesi çıktı."),
    ("he", "השר אמר ב[יום שלישי|2014-09-16] שייסע."),
    ("ar", "غادر الوزير يوم [الاثنين|2014-09-15] و[الثلاثاء|2014-09-16]."),
    ("hu", "A tűz [szombaton|2014-09-13] ütött ki."),
    ("zh", "火灾发生在[周六|2014-09-13]。他[上周五|2014-09-12]抵达，[下周一|2014-09-22]离开。他们一周一次见面。"),
    ("zh", "发言人[11日|2014-09-11]表示，比赛将于[20日|2014-09-20]举行。他住了11日。"),
    ("ja", "火災は[11日|2014-09-11]に発生し、会議は[20日|2014-09-20]に開かれる予定だ。2日に1回、3日間休んだ。"),
    ("ko", "대통령은 [14일|2014-09-14] 오전 회견했고, 회의는 오는 [20일|2014-09-20] 열린다. 3일간 쉬었다."),
    ("ko", "[다음 주 월요일|2014-09-22]에 회의가 있다."),
]


@pytest.mark.parametrize(("language", "marked"), IN_NEWS)
def test_sentences_of_a_language(language: str, marked: str) -> None:
    text = MARK.sub(r"\1", marked)
    mentions = found_in(text, language)
    assert [f"[{mention.text}|{mention.timex_value}]" for mention in mentions] == [m[0] for m in MARK.finditer(marked)]
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.text


def test_day_and_month_stand_in_the_order_of_the_language() -> None:
    assert [mention.timex_value for mention in found_in("le 3/5/2014", "fr")] == ["2014-05-03"]
    assert [mention.timex_value for mention in found_in("2014/5/3", "ja")] == ["2014-05-03"]


def test_a_year_of_another_era_is_no_day_near_the_publication() -> None:
    assert found_in("เขาลาออกเมื่อวันที่ 15 กันยายน 2557", "th") == []


def test_without_a_publication_date_no_year_is_guessed() -> None:
    mentions = found_in("Am 3. Juni und am Montag.", "de", None)
    assert [(mention.timex_value, mention.anchor) for mention in mentions] == [
        ("XXXX-06-03", "unresolved"),
        (None, "unresolved"),
    ]


def test_a_language_without_calendar_names_gives_nothing() -> None:
    assert found_in("15 September 2014", "tlh") == []


@pytest.mark.parametrize("unit", ["15 ", "september ", "Montag, ", "2014. ", "de 3 ", "年"])
def test_time_grows_with_the_text(unit: str) -> None:
    def read(length: int) -> Callable[[], object]:
        document = Document(unit * (length // len(unit)))
        return lambda: find_dates(document, PUBLISHED, "de")

    read(2_000)()
    assert takes_less(read(160_000), 24 * max(cpu_seconds(read(20_000)), 0.004))


@pytest.mark.parametrize("language", sorted({*SENTENCES, "br", "ca", "ha", "haw", "vi"}))
def test_a_name_is_read_however_its_apostrophes_and_spaces_are_written(language: str) -> None:
    names = names_of(language)
    assert names is not None
    for name in {*names.months, *names.short, *names.weekdays, *names.days}:
        for written in {name, name.replace("'", "’"), name.replace("'", "ʼ"), name.replace(" ", "  ")}:
            found_in(f"{written} 12 {written} 2014, {written.title()}", language)  # none is a KeyError


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "Le maire parle aujourd’hui.", "2014-09-17"),
        ("fr", "Le maire parle aujourd'hui.", "2014-09-17"),
        ("uk", "Мер говорив у п’ятницю.", "2014-09-12"),
        ("uk", "Мер говорив у пʼятницю.", "2014-09-12"),
        ("ca", "Va dimitir el 15 d’abril del 2014.", "2014-04-15"),
    ],
)
def test_an_apostrophe_may_be_a_quotation_mark(language: str, text: str, value: str) -> None:
    assert [mention.timex_value for mention in found_in(text, language)] == [value]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il a tiré son épingle du jeu sur un mur."),
        ("es", "El barco llegó por mar, y la isla puede dar más."),
        ("it", "La nave è in mar aperto."),
        ("hr", "Stiglo je pet brodova."),
        ("uk", "Він був серед людей у лип та верес."),
        ("cs", "Na řece je led a na břehu dub."),
        ("sv", "Det blir fred i Norden."),
    ],
)
def test_the_beginning_of_a_name_is_another_word(language: str, text: str) -> None:
    assert found_in(text, language) == []


def test_an_abbreviation_beside_a_day_is_a_month() -> None:
    assert [mention.timex_value for mention in found_in("Zarpó el 3 mar 2014 y volvió el 5 abr.", "es")] == [
        "2014-03-03",
        "2014-04-05",
    ]
