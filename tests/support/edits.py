"""Steps on a whole mask, planned and made at once as a document without background work makes them."""

from core.editing.plan import plan_fill_all, plan_untouch_all


def untouch_all(layers):
    return applied(plan_untouch_all(layers, "Reset to proposal"), layers)


def fill_all(layers, label):
    return applied(plan_fill_all(layers, label, "Clear mask"), layers)


def applied(edit, layers):
    if edit is not None:
        edit.apply(layers)
    return edit
