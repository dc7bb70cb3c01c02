"""What is guessed of the names that other programs give to classes."""

from core.formats.foreign.title_guess import guess_labels
from core.labels import Label


def test_classes_are_pet_unless_their_name_says_otherwise():
    titles = {
        0: "_background_",
        1: "cat",
        2: "Background class",
        3: "void",
        4: "ignore-255",
        5: "border",
        6: "BACKGROUND_2",
    }
    assert guess_labels(titles) == {
        0: Label.BACKGROUND,
        1: Label.PET,
        2: Label.BACKGROUND,
        3: Label.BORDER,
        4: Label.BORDER,
        5: Label.BORDER,
        6: Label.BACKGROUND,
    }


def test_a_border_collie_is_a_pet():
    assert set(guess_labels({1: "border collie", 2: "Border_Terrier", 3: "", 4: "17"}).values()) == {Label.PET}
