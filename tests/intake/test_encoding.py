"""Text files in the encodings that spreadsheets save."""

import pytest

from mentorctl.intake.encoding import decoded

PEOPLE = {
    "cp1252": "Name;Ort\nJosé Núñez;Köln\nZoë Brontë;Orléans – Nord\n",
    "cp1250": "Imię;Miasto\nŁukasz Żółkiewski;Łódź\nJiří Dvořák;Plzeň\n",
    "cp1251": "Имя;Город\nИван Петров;Москва\nОльга Смирнова;Казань\n",
    "cp1253": "Όνομα;Πόλη\nΓιώργος;Αθήνα\nΜαρία;Πάτρα\n",
    "mac_roman": "Name;Ort\nJosé Núñez;Köln\nÅsa;Malmö\n",
    "cp850": "Name;Ort\nJosé;Köln\nMüller;Düsseldorf\n",
    "shift_jis": "名前;部署\n田中太郎;営業部\n鈴木花子;人事部\n",
    "gb18030": "姓名;部门\n张伟;市场部\n李娜;人力资源部\n",
}


@pytest.mark.parametrize("kind", PEOPLE)
def test_an_encoding_is_told_by_what_the_text_says_and_named(kind: str) -> None:
    text, assumed = decoded(PEOPLE[kind].encode(kind))
    assert text == PEOPLE[kind]
    assert assumed, "nothing proves it, so the coordinator hears of it"


@pytest.mark.parametrize("kind", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_needs_no_assumption(kind: str) -> None:
    assert decoded(PEOPLE["cp1250"].encode("utf-8"))[0] == PEOPLE["cp1250"]
    text = PEOPLE["cp1252"]
    assert decoded(text.encode(kind)) == (text, "")


def test_a_short_western_name_is_western() -> None:
    assert decoded("Name\nAnna Pécs\n".encode("cp1252"))[0] == "Name\nAnna Pécs\n"
