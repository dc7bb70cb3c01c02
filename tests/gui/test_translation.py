"""Every text of the window can be translated: it is a literal template that goes through `tr` where it is shown."""

import ast
import re
import string

from support.sources import calls, functions, modules

from core import errors

SETTERS = {
    "QAction", "QCheckBox", "QDockWidget", "QLabel", "QMenu", "QPushButton", "QToolBar", "addAction", "addButton",
    "addItem", "addMenu", "addRow", "addTab", "setAccessibleName", "setInformativeText", "setItemText",
    "setPlaceholderText", "setSuffix", "setTabToolTip", "setText", "setTitle", "setToolTip", "setWindowTitle",
    "showMessage", "Message", "report", "wait_for", "show_text",
}  # fmt: skip
"""What a text is given to on its way to the screen."""
LEVELS = {"info", "warning", "error", "photo", "folder"}
"""Words that are no text: levels of messages, and what they are about."""
NAMES = {"PetSeg"}
WORD = re.compile("[A-Za-z]+")
FOR_DEVELOPERS = {"Job", "AssertionError", "KeyError", "TypeError", "ValueError"}
ENGLISH_ONLY = {"petseg_gui/preflight.py", "petseg_gui/dialogs/error_report.py"}
"""What is printed before there is a Qt that could translate it, and the report that developers read."""


def is_literal(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_template(node: ast.expr) -> bool:
    """A literal, or a variable or an entry of something, whose literal stands elsewhere."""
    if isinstance(node, ast.IfExp):
        return is_template(node.body) and is_template(node.orelse)
    return is_literal(node) or isinstance(node, ast.Name | ast.Attribute | ast.Subscript)


def fields_of(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def literal_text(node: ast.AST) -> str:
    """The literal parts of an expression, without those that are given to a call."""
    if isinstance(node, ast.JoinedStr):
        return "".join(map(literal_text, node.values))
    if isinstance(node, ast.IfExp):
        return f"{literal_text(node.body)} {literal_text(node.orelse)}"
    if isinstance(node, ast.BinOp):
        return f"{literal_text(node.left)} {literal_text(node.right)}"
    return node.value if is_literal(node) else " "


def offences(found):
    return {f"{path}:{node.lineno}" for path, node in found}


def test_an_ellipsis_follows_its_word():
    texts = [
        node.value
        for _, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert [text for text in texts if re.search(r"\s…", text)] == []


def test_tr_gets_a_literal_or_an_entry_of_a_table():
    translations = [(path, call) for path, tree in modules() for name, call in calls(tree) if name == "tr"]
    assert len(translations) > 100
    assert not offences(
        (path, call)
        for path, call in translations
        if path != "petseg_gui/translation.py" and not is_template(call.args[0])
    )


def test_tr_gets_all_fields_of_its_template_and_no_others():
    found = []
    for path, tree in modules("petseg_gui"):
        for name, call in calls(tree):
            given = {keyword.arg for keyword in call.keywords}
            if name == "tr" and is_literal(call.args[0]) and given != fields_of(call.args[0].value):
                found.append((path, call))
    assert not offences(found)


def test_nothing_is_translated_at_import_time():
    found = []
    for path, tree in modules("petseg_gui"):
        later = {id(call) for function in functions(tree) for _, call in calls(function)}
        found += [(path, call) for name, call in calls(tree) if name == "tr" and id(call) not in later]
    assert not offences(found)


def test_an_error_has_literal_templates():
    kinds = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}
    raised = [(path, call) for path, tree in modules() for name, call in calls(tree) if name in kinds]
    assert len(raised) > 50
    assert not offences((path, call) for path, call in raised if not has_literal_templates(call))


def has_literal_templates(call: ast.Call) -> bool:
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    templates = [*call.args[:1], *(keywords[name] for name in ("problem", "remedy") if name in keywords)]
    if not all(map(is_template, templates)):
        return False
    fields = set().union(*(fields_of(template.value) for template in templates if is_literal(template)))
    return None in keywords or fields <= set(keywords) or not set(keywords) - {"path", "remedy"}


def test_every_error_of_core_is_known_here():
    """A subclass in another module would escape the test above."""
    bases = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}
    elsewhere = {
        f"{path}:{node.name}"
        for path, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and path != "core/errors.py"
        if bases & {ast.unparse(base).rpartition(".")[2] for base in node.bases}
    }
    assert not elsewhere


def test_no_words_reach_the_screen_past_tr():
    found = []
    for path, tree in modules("petseg_gui"):
        for name, call in calls(tree):
            arguments = [*call.args, *(keyword.value for keyword in call.keywords)] if name in SETTERS else []
            found += [(path, node) for node in arguments if set(WORD.findall(literal_text(node))) - LEVELS - NAMES]
    assert not offences(found)


def test_no_sentence_is_an_f_string():
    """It would be put together before it could be translated."""
    found = []
    for path, tree in modules("petseg_gui"):
        sentences = {node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) and is_sentence(node)}
        for name, call in calls(tree):
            if name in FOR_DEVELOPERS:
                sentences -= set(ast.walk(call))
        found += [(path, node) for node in sentences if path not in ENGLISH_ONLY]
    assert not offences(found)


def is_sentence(node: ast.AST) -> bool:
    return re.search("[A-Za-z]{2,} [A-Za-z]{2,}", literal_text(node)) is not None
