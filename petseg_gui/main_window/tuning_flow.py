"""From the wish to fine-tune to its beginning, and from its end to the result page."""

from PySide6.QtCore import QObject

from petseg_gui.jobs.tuning.tuning_planner import TuningPlan, TuningStart
from petseg_gui.main_window.dialog_opener import DialogOpener
from petseg_gui.services import Services


class TuningFlow(QObject):
    """Begins fine-tunes as the settings say, with the sheet or without, and shows what came of the last one.

    Parameters
    ----------
    services : Services
    dialogs : DialogOpener
    parent : QObject
    """

    def __init__(self, services: Services, dialogs: DialogOpener, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._dialogs = dialogs
        self._starts_when_planned = False
        services.tuning_planner.planned.connect(self._take_plan)
        services.tuning_planner.failed.connect(self._give_up)
        services.session.project_changed.connect(self._forget)
        services.fine_tuner.result_requested.connect(self.show_result)

    def begin(self) -> None:
        """Show what a fine-tune would use, or begin at once if the user does not want to see that."""
        if self._services.settings.settings.tuning_sheet:
            self._forget()
            self._dialogs.show_tuning_sheet()
        else:
            self.begin_at_once()

    def begin_at_once(self) -> None:
        """Fine-tune with the choices of the last time."""
        self._starts_when_planned = True
        self._services.tuning_planner.request()

    def show_result(self) -> None:
        """Show how the last new version was judged, perhaps before the folder was opened."""
        if (tuned := self._services.fine_tuner.listed) is not None:
            self._dialogs.show_tuning_result(tuned)
        elif (last := self._services.result_reader.last) is not None:
            self._services.result_reader.request(last)

    def toggle_panel(self) -> None:
        """Show the training panel, or hide it."""
        settings = self._services.settings
        settings.update(tuning_panel=not settings.settings.tuning_panel)

    def _forget(self) -> None:
        """Begin nothing without the sheet: the next plan is for the sheet, or of another folder."""
        self._starts_when_planned = False

    def _take_plan(self, plan: TuningPlan) -> None:
        if self._starts_when_planned:
            self._starts_when_planned = False
            options = self._services.settings.settings.tuning.options
            self._services.fine_tuner.start(TuningStart(options, plan.base, plan.watched))

    def _give_up(self, problem: str) -> None:
        if self._starts_when_planned:
            self._starts_when_planned = False
            self._services.session.report("error", problem, about="folder")
