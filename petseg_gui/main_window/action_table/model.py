"""The Model menu: proposing, fine-tuning, and the device."""

from petseg_gui.jobs.tuning.tuning_texts import missing_text
from petseg_gui.main_window.action_table.action_spec import SEPARATOR, ActionSpec, Menu, folder, photo
from petseg_gui.main_window.situation import Situation
from petseg_gui.main_window.window_context import WindowContext
from petseg_gui.models.settings import Device
from petseg_gui.translation import tr


def _can_fine_tune(now: Situation) -> bool:
    return now.photos > 0 and not now.is_fine_tuning and not now.missing_reviewed


def _missing(now: Situation) -> str:
    return missing_text(now.missing_reviewed) if now.missing_reviewed and not now.is_fine_tuning else ""


def _can_propagate(now: Situation) -> bool:
    return now.has_photo and now.has_model and now.is_painted


def _missing_strokes(now: Situation) -> str:
    return tr("Paint at least one stroke first.") if now.has_photo and not now.is_painted else ""


def _use_device(app: WindowContext, device: Device) -> None:
    app.services.settings.update(device=device)
    app.services.model_holder.set_device(device)


def _device(device: Device, text: str, tip: str) -> ActionSpec:
    return ActionSpec(f"device-{device}", text, lambda app: _use_device(app, device), tip=tip,
                      checked=lambda now: now.device == device, group="device")  # fmt: skip


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("propose-again", "Propose &again", lambda app: app.services.proposer.propose_again(), "propose",
               ("Ctrl+P",), "Ask the model in use for this photo's mask; your own strokes stay", enabled=photo,
               changes=True),
    ActionSpec("propagate", "P&ropagate", lambda app: app.propagation.start(), "propagate", ("Shift+P",),
               "Show what the strokes change where nobody has painted; again for the next suggestion", changes=True,
               enabled=_can_propagate, missing=_missing_strokes),
    ActionSpec("propose-folder", "Propose &folder", lambda app: app.services.proposer.propose_all(),
               "propose-all", ("Ctrl+Shift+A",), "Propose a mask for every photo that has none of this model yet",
               enabled=lambda now: now.photos > 0 and not now.is_proposing_folder, changes=True),
    ActionSpec("fine-tune", "Fine-&tune…", lambda app: app.tuning.begin(), "tune",
               ("Ctrl+T",), "Train the model on the reviewed photos, in the background", enabled=_can_fine_tune,
               missing=_missing, changes=True, needs_keras=True),
    ActionSpec("stop-fine-tune", "&Stop fine-tuning and keep best", lambda app: app.services.fine_tuner.stop_early(),
               tip="End the training with the best weights so far, compare them and keep them as a version",
               enabled=lambda now: now.can_stop_early),
    ActionSpec("cancel-fine-tune", "&Cancel fine-tuning and discard", lambda app: app.services.fine_tuner.cancel(),
               tip="End the training; the model in use stays", enabled=lambda now: now.is_fine_tuning),
    ActionSpec("training-panel", "Training pane&l", lambda app: app.tuning.toggle_panel(), "", ("Ctrl+Shift+T",),
               "Show curves and watched photos while a fine-tune runs", enabled=lambda now: now.is_fine_tuning,
               checked=lambda now: now.shows_training),
    ActionSpec("fine-tune-result", "Res&ult of the last fine-tune…", lambda app: app.tuning.show_result(),
               tip="Show how the new model was compared with the one before, photo by photo",
               enabled=lambda now: now.has_tuning_result),
    ActionSpec("versions", "&Versions…", lambda app: app.dialogs.show_versions(), "versions",
               tip="Choose which version of the model proposes in this folder", enabled=folder, changes=True),
    _device("auto", "&Automatic", "Compute on a GPU where one can be used, else on the CPU"),
    _device("cpu", "&CPU", "Leave the GPU to others"),
    _device("gpu", "&GPU", "Compute on the GPU, and report it if it cannot be used"),
)  # fmt: skip

MENU: Menu = ("&Model", (
    "propose-again", "propagate", "propose-folder", SEPARATOR,
    "fine-tune", "training-panel", "stop-fine-tune", "cancel-fine-tune", "fine-tune-result", SEPARATOR, "versions",
    ("C&ompute on", ("device-auto", "device-cpu", "device-gpu")),
))  # fmt: skip
