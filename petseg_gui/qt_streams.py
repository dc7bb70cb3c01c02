"""Keeps data that Qt reads from running code.

PySide stores a Python object in Qt's settings files and streams by pickling it, and unpickles whatever such a file
holds, which may call anything. PetSeg keeps nothing there; but Qt's file dialog and themes read files of their own.
"""

import os
import pickle
import struct

from PySide6.QtCore import QByteArray, QDataStream, QSettings

_TYPE_NAME = b"PySide::PyObjectWrapper\0"
_USER_TYPE = 0x7F
_NONE = b"N."  # pickled


def refuse_pickles() -> None:
    """Have PySide read None for every pickled object, whatever it holds, and Qt's dialogs keep no settings.

    PySide looks `pickle.loads` up once, when it first meets such an object, which is therefore here.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    loads = pickle.loads
    pickle.loads = _refuse  # type: ignore[assignment]
    try:
        read_object(_NONE)
    finally:
        pickle.loads = loads


def read_object(pickled: bytes) -> object:
    """Return what Qt makes of a pickled object in a stream: None, once they are refused."""
    data = struct.pack(">II", _USER_TYPE, len(_TYPE_NAME)) + _TYPE_NAME + struct.pack(">I", len(pickled)) + pickled
    stream = QDataStream(QByteArray(data))
    stream.setVersion(QDataStream.Version.Qt_4_0)  # that of settings files
    return stream.readQVariant()


def _refuse(_data: object) -> None:
    return None
