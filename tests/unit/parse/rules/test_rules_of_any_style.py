from citegraph.parse.draft import Draft
from citegraph.parse.rules import heads, imprint, parts, periodicals, responsibility, terms
from citegraph.parse.rules.gost import borders, transliterated
from tests.unit.parse.drafts import after, draft


def field(subject: Draft, label: str) -> list[str]:
    pairs = zip(subject.tokens, subject.labels, strict=True)
    return [token.text for token, found in pairs if found == label]


def test_terms_label_their_numbers() -> None:
    subject = draft("Вестник. 2014. Т. 17, № 5 (35), ч. 2. С. 36–45.")
    terms.label_numbers(subject)
    assert ["17"] == field(subject, "volume")
    assert ["5", "35"] == field(subject, "issue")
    assert ["2"] == field(subject, "part")
    assert ["36–45"] == field(subject, "pages")


def test_initials_are_no_roman_numbers() -> None:
    assert ["author"] * 3 == after(terms.label_numbers, "Stokey, N. L.", "author author author")


def test_page_total_even_with_a_letter_of_the_other_script() -> None:
    for text in ("М., 2007. – 960 с.", "М., 2007. – 266 р.", "London, 2007. 16 p."):
        subject = draft(text)
        terms.label_page_total(subject)
        assert 1 == len(field(subject, "page_total")), text


def test_latin_c_for_the_unit_of_pages() -> None:
    for text, expected in (("М., 2011.—164c.", ["164"]), ("London, 2011. 164 c.", [])):
        subject = draft(text)
        terms.label_page_total(subject)
        assert expected == field(subject, "page_total")


def test_access_date() -> None:
    subject = draft("URL: http://a.example (дата обращения: 05.03.2019).")
    terms.label_access_date(subject)
    assert ["05.03.2019"] == field(subject, "accessed")


def test_double_slash_parts_title_from_container() -> None:
    labels = after(borders.split_at_container, "Discussion//Economic Review", "title title title")
    assert ["title", "container", "container"] == labels


def test_brackets_follow_what_stands_before_them() -> None:
    text = "Rynok [The market]. Voprosy [Questions], 2012 [Электронный ресурс]"
    labels = "title title title container container date note note"
    expected = "title translated_title translated_title container translated_container date"
    assert [*expected.split(), "other", "other"] == after(
        transliterated.label_brackets, text, labels
    )


def test_journal_before_its_translation() -> None:
    text = "Cluster policy. Forsait [Foresight], 2012"
    labels = after(
        transliterated.container_before_translation, text, "title title title title date"
    )
    assert ["title", "title", "container", "translated_container", "date"] == labels


def test_roles_name_the_people_after_them() -> None:
    text = (
        "Труд / под общ. ред. И. С. Нарова ; пер. с англ. Л. В. Конова, А. Б. Белова ; "
        "вступ. ст. Г. Д. Жукова."
    )
    subject = draft(text)
    responsibility.label_responsibility(subject)
    assert ["И", "С", "Нарова"] == field(subject, "editor")
    assert ["Л", "В", "Конова", "А", "Б", "Белова"] == field(subject, "translator")


def test_roles_name_people_with_patronymics() -> None:
    subject = draft("Труд / в переводе Ивана Петровича Конова; под редакцией Норова Льва Ильича.")
    responsibility.label_responsibility(subject)
    assert ["Ивана", "Петровича", "Конова"] == field(subject, "translator")
    assert ["Норова", "Льва", "Ильича"] == field(subject, "editor")


def test_people_repeated_after_the_slash_are_taken_once() -> None:
    text = "Белов А. Труд / А. Белов, Б. Серов."
    labels = "author author title author author author author"
    expected = "author author title other other author author"
    assert expected.split() == after(borders.drop_repeated_people, text, labels)


def test_short_title_after_people() -> None:
    labels = "author author author author container"
    expected = "author author author title container"
    assert expected.split() == after(
        heads.title_after_people, "Панов И. И. Ингуши // Сказания", labels
    )


def test_cyrillic_words_that_are_no_name_are_a_title() -> None:
    labels = "author author title title"
    expected = ["title"] * 4
    assert expected == after(heads.title_like_person, "Регионы России. Общие показатели", labels)
    for text in (
        "Белова Екатерина. Общие показатели",
        "Мишель Фуко. Слова вещи",
        "Айгуль Белова. Общие показатели",
        "Регионы, России. Общие показатели",
        "Berg Hill. Общие показатели",
    ):
        assert labels.split() == after(heads.title_like_person, text, labels), text


def test_last_person_is_not_a_title() -> None:
    labels = ["author"] * 6 + ["title"]
    text = "М. Г. Назаров, Е. А. Белова. Труд"
    assert labels == after(heads.title_after_people, text, " ".join(labels))


def test_page_without_author() -> None:
    labels = after(heads.title_of_page, "Cluster Platform. http://a.example", "author title url")
    assert ["title", "title", "url"] == labels


def test_imprint_between_place_and_year() -> None:
    labels = after(
        imprint.label_imprint, "Труд. М.: Новый дом, 2007.", "title other other title other"
    )
    assert ["title", "place", "publisher", "publisher", "date"] == labels


def test_publisher_without_its_term() -> None:
    labels = "place publisher publisher date"
    found = after(imprint.cut_publisher_term, "Moscow, Mysl' Publ., 1990", labels)
    assert ["place", "publisher", "other", "date"] == found


def test_extent_of_the_whole_is_no_volume() -> None:
    subject = draft("Собрание сочинений. В 6 т. Т. 4. Психология")
    terms.label_numbers(subject)
    parts.drop_extent(subject)
    assert ["4"] == field(subject, "volume")


def test_one_date_is_kept() -> None:
    text = "Зодчие (1858–2013). М.: Дом, 2014."
    labels = "title date place publisher date"
    assert ["title", "title", "place", "publisher", "date"] == after(
        parts.settle_dates, text, labels
    )


def test_series_in_brackets_without_its_number() -> None:
    subject = draft("М., 2001. — (Новая философия ; вып. 5).")
    parts.label_series(subject)
    assert ["Новая", "философия"] == field(subject, "series")


def test_text_without_title_gets_the_longest_rest() -> None:
    labels = after(
        heads.title_of_rest, "Закон об образовании, № I", "other other other other title"
    )
    assert ["title"] * 5 == labels


def test_editors_before_their_term() -> None:
    text = "Title. In Hill J. (eds) Book"
    labels = "title other author author other container"
    expected = "title other editor editor other container"
    assert expected.split() == after(responsibility.editors_before_term, text, labels)


def test_year_range_is_a_date_of_last_resort() -> None:
    assert ["title", "date"] == after(
        terms.label_missing_date, "Сочинения. 1997—1998", "title pages"
    )


def test_editors_stand_between_border_and_term() -> None:
    labels = "author author title title other editor editor other title title title"
    text = "Green E. Knowledge flows. In: Brown C. (ed.) Handbook of Clusters."
    found = after(borders.editors_of_container, text, labels)
    assert ["editor"] * 2 + ["other"] + ["container"] * 3 == found[5:]


def test_second_sentence_of_an_edited_book_is_its_series_when_a_volume_follows() -> None:
    text = "Growth // Ann Green (ed.) Research on Growth. Studies in Business Research. Vol. 4"
    people, book = "container container other", "container " * 7
    subject = draft(text, f"title {people} {book}other volume")
    borders.editors_of_container(subject)
    assert ["Research", "on", "Growth"] == field(subject, "container")
    assert ["Studies", "in", "Business", "Research"] == field(subject, "series")


def test_particle_marks_a_family_name_before_an_unseparated_title() -> None:
    text = "Jerome S. Green, Maria del-Campo Global networks"
    labels = "author author author title title title title"
    assert ["author"] * 5 + ["title"] * 2 == after(heads.person_with_particle, text, labels)
    text = "Green J., Global de facto networks"
    labels = "author author title title title title"
    assert labels.split() == after(heads.person_with_particle, text, labels)


def test_unopened_quotation_mark_ends_a_title() -> None:
    labels = "title title title title title title"
    text = "Partners in China versus Russia’ Science"
    found = after(heads.title_before_closing_quote, text, labels)
    assert ["title"] * 5 + ["container"] == found
    for text in (
        "Growth of many small firms’ Networks",
        "Mesto i istoricheskaya rol’ Rossii segodnya",
    ):
        assert labels.split() == after(heads.title_before_closing_quote, text, labels)


def test_body_after_a_journal_is_its_publisher() -> None:
    text = "Economic Review, Economic Association, vol. 60"
    labels = "container container container container other volume"
    found = after(imprint.publisher_of_journal, text, labels)
    assert ["container"] * 2 + ["publisher"] * 2 == found[:4]
    text = "Proceedings, Royal Society, vol. 60"
    labels = "container container container other volume"
    assert labels.split() == after(imprint.publisher_of_journal, text, labels)


def test_may_inside_a_title_is_no_month() -> None:
    labels = "title date title other date"
    found = after(parts.settle_dates, "Zones may close. News, 2016", labels)
    assert ["title"] * 3 == found[:3]


def test_names_of_sites_are_titles() -> None:
    text = "Сайт программы «Восход» 2020. http://a.example"
    labels = after(heads.title_of_page, text, "publisher publisher publisher date url")
    assert ["title"] * 4 + ["url"] == labels
    kept = "title publisher publisher date url"
    assert kept.split() == after(heads.title_of_page, text, kept)


def test_closing_quote_ends_the_title_before_the_container() -> None:
    text = "Roads of China versus Russia’ Transport Science"
    labels = "title title title title container container container"
    assert ["title"] * 5 + ["container"] * 2 == after(
        heads.title_before_closing_quote, text, labels
    )
    opened = "Roads of ‘China versus Russia’ Transport Science"
    assert labels.split() == after(heads.title_before_closing_quote, opened, labels)


def test_number_alone_behind_a_western_journal_is_its_volume() -> None:
    labels = "title container container issue date"
    found = after(periodicals.volume_without_term, "Growth. Urban Change, 10, 2001", labels)
    assert "title container container volume date".split() == found
    for text in ("Рост. Городской вестник, 10, 2001", "Growth. Urban Change, no 10, 2001"):
        labels = labels.replace("issue", "other issue") if "no" in text else labels
        assert labels.split() == after(periodicals.volume_without_term, text, labels)


def test_scraps_of_addresses_belong_to_no_field() -> None:
    text = "Growth of towns. 2013. Available at:,d.q=bGs&x"
    labels = "title title title date other other author author author author author"
    assert ["other"] * 7 == after(terms.drop_scraps, text, labels)[4:]
    link = "Growth of towns. http://a.example/?q=1&b=22"
    assert "title title title url".split() == after(
        terms.drop_scraps, link, "title title title url"
    )
