"""Listens for requests of other windows of the same user."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from petseg_gui.instances.address import address_of
from petseg_gui.instances.request import ANSWER_SECONDS, MAX_BYTES, REFUSED, SHOWN, ShowRequest, decode

_MAX_PENDING = 8


class RequestServer(QObject):
    """Answers other windows that want this one to come forward.

    Parameters
    ----------
    show : callable
        Brings the window forward if it has the folder, and returns whether it does.
    """

    def __init__(self, show: Callable[[ShowRequest], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_MAX_PENDING)
        self._server.newConnection.connect(self._accept)
        address = address_of(os.getpid())
        if address is not None:
            QLocalServer.removeServer(address)  # left by a killed process of the same number
            self._server.listen(address)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _accept(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            _Conversation(connection, self._show)


class _Conversation(QObject):
    """Reads one line, answers it, and hangs up; a client that sends none in time, or too much, gets no answer."""

    def __init__(self, connection: QLocalSocket, show: Callable[[ShowRequest], bool]) -> None:
        super().__init__(connection)
        self._connection = connection
        self._show = show
        connection.setReadBufferSize(MAX_BYTES)
        connection.readyRead.connect(self._read)
        connection.disconnected.connect(connection.deleteLater)
        QTimer.singleShot(round(ANSWER_SECONDS * 1000), self, connection.abort)
        self._read()

    def _read(self) -> None:
        connection = self._connection
        if connection.canReadLine():
            request = decode(bytes(connection.readLine().data()))
            if request is not None and request.activation:
                os.environ["XDG_ACTIVATION_TOKEN"] = request.activation  # where Qt looks for it
            connection.write(SHOWN if request is not None and self._show(request) else REFUSED)
            connection.disconnectFromServer()
        elif connection.bytesAvailable() >= MAX_BYTES:
            connection.abort()
