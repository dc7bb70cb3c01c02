import numpy as np
import pytest
from support.canvas_world import make_document

from petseg_gui.models.document_scope import DocumentScope
from petseg_gui.models.session import Session


@pytest.fixture
def session(qapp):
    class OneFolder(Session):
        """A session whose documents are set without a folder."""

        shown = None

        @property
        def document(self):
            return self.shown

        def show(self, document):
            self.shown = document
            self.document_changed.emit()

    return OneFolder()


def test_slots_hear_of_the_current_document_alone(session):
    heard = []
    scope = DocumentScope(session, lambda document: [(document.proposal_changed, lambda: heard.append(document.name))])
    one, other = make_document((8, 12)), make_document((8, 12))
    for document in (one, other):
        session.show(document)
        one.receive_proposal(np.zeros(one.shape, np.uint8))
    assert len(heard) == 1
    assert scope.document is other


def test_leaving_is_announced_before_entering(session):
    received = []
    scope = DocumentScope(
        session,
        lambda document: [],
        entered=lambda document: received.append(("entered", document)),
        left=lambda document: received.append(("left", document)),
    )
    one, other = make_document((8, 12)), make_document((8, 12))
    for document in (one, other, None):
        session.show(document)
    assert received == [("entered", one), ("left", one), ("entered", other), ("left", other), ("entered", None)]
    assert scope.document is None


def test_catching_up_comes_before_the_signal_and_only_once(session):
    entered = []
    scope = DocumentScope(session, lambda document: [], entered=entered.append)
    session.shown = make_document((8, 12))
    scope.catch_up()
    scope.catch_up()
    session.document_changed.emit()
    assert entered == [session.shown]
