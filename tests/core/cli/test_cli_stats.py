"""`petseg stats`: tables, report, a folder that is open elsewhere, interruption."""

from contextlib import closing

import pytest
from support.folder_holder import another_process_holding
from support.trees import tree_of

from core.project import PhotoState, Project


@pytest.fixture
def folder(oxford_folder, make_mask):
    with closing(Project.open(oxford_folder)) as project:
        project.proposals.save("pet_1.jpg", make_mask(seed=3), 0.5, "shipped")
        project.photos.set_state("pet_2.jpg", PhotoState.SKIPPED)
        project.photos.set_state("pet_2.jpg", PhotoState.REVIEWED)
    return oxford_folder


def rows(printed):
    return [line.split() for line in printed.splitlines()]


def test_tables_show_states_classes_borders_and_work(run, folder, capsys):
    assert run("stats", folder) == 0
    shown = rows(capsys.readouterr().out)
    assert ["reviewed", "4", "100.0", "%"] in shown
    assert ["4", "masks"] in shown
    assert any(row[:4] == ["pet,", "%", "of", "the"] for row in shown)
    assert any(len(row) == 2 and row[0] == "pet_1.jpg" and 0 < float(row[1]) < 1 for row in shown)
    assert any(row and row[0] == "all" for row in shown)


def test_tags_reasons_and_flags_are_counted(run, folder, tmp_path, capsys):
    with closing(Project.open(folder)) as project:
        for name in ("pet_1.jpg", "pet_2.jpg"):
            project.remarks.change(name, lambda remarks: remarks._replace(tags=("<cat>",), flagged=True))
        project.photos.set_state("pet_4.jpg", PhotoState.SKIPPED, "Blurred")
    assert run("stats", folder, "--html", tmp_path / "report.html") == 0
    printed = capsys.readouterr().out
    assert ["<cat>", "2"] in rows(printed)
    assert ["Blurred", "1"] in rows(printed)
    assert "2 photos are flagged." in printed
    assert "<td>&lt;cat&gt;</td><td>2</td>" in (tmp_path / "report.html").read_text()


def test_a_report_is_written(run, folder, tmp_path, capsys):
    report = tmp_path / "report.html"
    for _ in range(2):
        assert run("stats", folder, "--html", report) == 0
        assert str(report) in capsys.readouterr().err
    assert "<svg" in report.read_text()


def test_no_other_file_is_replaced_and_that_is_said_first(run, folder, capsys):
    photo = folder / "images" / "pet_1.jpg"
    content = photo.read_bytes()
    assert run("stats", folder, "--html", photo) == 1
    assert photo.read_bytes() == content
    printed = capsys.readouterr()
    assert "not replaced" in printed.err
    assert printed.out == ""


def test_it_reads_a_folder_that_is_open_elsewhere_and_changes_nothing(run, folder):
    with another_process_holding(folder):
        before = tree_of(folder)
        assert run("stats", folder) == 0
        assert tree_of(folder) == before


def test_a_damaged_mask_is_reported_and_the_rest_counted(run, folder, capsys):
    damaged = folder / "annotations" / "trimaps" / "pet_3.png"
    damaged.write_bytes(b"no mask")
    assert run("stats", folder) == 1
    printed = capsys.readouterr()
    assert str(damaged) in printed.err
    assert ["3", "masks"] in rows(printed.out)


def test_a_folder_that_is_missing_is_reported(run, tmp_path, capsys):
    assert run("stats", tmp_path / "gone") == 1
    assert str(tmp_path / "gone") in capsys.readouterr().err


def test_a_folder_without_photos_has_statistics(run, tmp_path, capsys):
    assert run("stats", tmp_path) == 0
    assert ["0", "photos"] in rows(capsys.readouterr().out)


def test_ctrl_c_ends_it(run, folder, monkeypatch, capsys):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("core.statistics.folder.measure", interrupted)
    assert run("stats", folder) == 130
    assert "Stopped." in capsys.readouterr().err


@pytest.mark.parametrize("pause", ["0", "-1", "nan", "inf", "soon"])
def test_a_pause_is_some_minutes(run, folder, pause):
    with pytest.raises(SystemExit) as left:
        run("stats", folder, f"--pause={pause}")
    assert left.value.code == 2
