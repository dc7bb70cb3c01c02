<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<!-- Translated by a machine. docs/languages.md says how to mend a text. -->
<context>
    <name>PetSeg</name>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source> px</source>
        <extracomment>unit after a number</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Fill holes</source>
        <extracomment>title</extracomment>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Fill holes in the pet up to an area</source>
        <extracomment>tool tip</extracomment>
        <translation>Löcher im Tier bis zu einer Fläche füllen</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Fill &amp;holes…</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Löcher füllen…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Area</source>
        <extracomment>label of a control</extracomment>
        <translation>Fläche</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove specks</source>
        <extracomment>title</extracomment>
        <translation>Flecken entfernen</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove parts of the pet smaller than an area</source>
        <extracomment>tool tip</extracomment>
        <translation>Teile des Tiers entfernen, die kleiner als eine Fläche sind</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove &amp;specks…</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Flecken entfernen…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Keep the largest part</source>
        <extracomment>title</extracomment>
        <translation>Nur größten Teil behalten</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>&amp;Keep the largest part…</source>
        <extracomment>menu</extracomment>
        <translation>Nur &amp;größten Teil behalten…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove all of the pet except its largest part</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Tier bis auf seinen größten Teil entfernen</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Grow</source>
        <extracomment>title</extracomment>
        <translation>Erweitern</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Move the outline of the pet outwards</source>
        <extracomment>tool tip</extracomment>
        <translation>Den Umriss des Tiers nach außen verschieben</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>&amp;Grow…</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Erweitern…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>By</source>
        <extracomment>label of a control</extracomment>
        <translation>Um</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Shrink</source>
        <extracomment>title</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Move the outline of the pet inwards</source>
        <extracomment>tool tip</extracomment>
        <translation>Den Umriss des Tiers nach innen verschieben</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Sh&amp;rink…</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Verkleinern…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Smooth</source>
        <extracomment>title</extracomment>
        <translation>Glätten</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Round off corners and dents of the outline</source>
        <extracomment>tool tip</extracomment>
        <translation>Ecken und Dellen des Umrisses abrunden</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>S&amp;mooth…</source>
        <extracomment>menu</extracomment>
        <translation>Glä&amp;tten…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Radius</source>
        <extracomment>label of a control</extracomment>
        <translation>Radius</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>See docs/gpu.md for what a GPU needs on this system.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Was eine GPU auf diesem System braucht, steht in docs/gpu.md.</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>it ran out of memory</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Arbeitsspeicher reichte nicht aus</translation>
    </message>
    <message>
        <location filename="../../core/editing/plan.py"/>
        <source>Reset to proposal</source>
        <extracomment>title</extracomment>
        <translation>Auf Vorschlag zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>operation not permitted</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>no such file or directory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>keine solche Datei und kein solcher Ordner</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>input/output error</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>cannot allocate memory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>Arbeitsspeicher kann nicht zugewiesen werden</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>permission denied</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>device or resource busy</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>file exists</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>no such device</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>kein solches Gerät</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>not a directory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>is a directory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>invalid argument</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ungültiges Argument</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>too many open files</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>file too large</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>no space left on device</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>auf dem Gerät ist kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>read-only file system</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>file name too long</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>directory not empty</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>Ordner nicht leer</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>network is unreachable</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>connection reset by peer</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>Verbindung von der Gegenstelle zurückgesetzt</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>connection timed out</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>host is down</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>Rechner nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>stale file handle</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>veraltetes Datei-Handle</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>disk quota exceeded</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{file}: {problem}</source>
        <extracomment>error: how its parts are put together</extracomment>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{problem}.</source>
        <extracomment>error: how its parts are put together</extracomment>
        <translation>{problem}.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{problem}. {remedy}</source>
        <extracomment>error: how its parts are put together</extracomment>
        <translation>{problem}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{what} ({error}).</source>
        <extracomment>error: how its parts are put together</extracomment>
        <translation>{what} ({error}).</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/agreement.py"/>
        <source>the mask has {width} x {height} pixels, that in the other folder {other_width} x {other_height}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Maske hat {width} × {height} Pixel, die im anderen Ordner {other_width} × {other_height}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/labelled_photos.py"/>
        <source>there are no photos with masks in this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>in diesem Ordner sind keine Fotos mit Masken</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/labelled_photos.py"/>
        <source>It needs photos, and masks as annotations/trimaps/NAME.png.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Er braucht Fotos, und Masken als annotations/trimaps/NAME.png.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scoring.py"/>
        <source>there is not enough memory for this photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>für dieses Foto reicht der Arbeitsspeicher nicht aus</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/tuning_photos.py"/>
        <source>not reviewed</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/tuning_photos.py"/>
        <source>no mask</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>keine Maske</translation>
    </message>
    <message>
        <location filename="../../core/exporting/export.py"/>
        <source>this file is no longer part of the export, and was left as another program changed it</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>diese Datei gehört nicht mehr zum Export und wurde so belassen, wie ein anderes Programm sie geändert hat</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>the list of what was exported cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Liste der exportierten Dateien kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>Export to another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Exportieren Sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>the list of what was exported cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Liste der exportierten Dateien kann nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>Free some space or check the folder's permissions; exporting again goes on from here.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Geben Sie Speicherplatz frei oder prüfen Sie die Zugriffsrechte des Ordners; ein erneuter Export macht hier weiter.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>Check its mask.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Prüfen Sie seine Maske.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>the photo was replaced after its mask was made</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto wurde ersetzt, nachdem seine Maske erstellt wurde</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>this file was made or changed by another program and was left as it is</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>diese Datei wurde von einem anderen Programm erstellt oder geändert und blieb unverändert</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>Export to another folder, or have files of others replaced.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Exportieren Sie in einen anderen Ordner oder lassen Sie fremde Dateien ersetzen.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>the photo cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>there are {count} categories, more than the {limit} that formats can tell apart</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>es gibt {count} Kategorien, mehr als die {limit}, die Formate unterscheiden können</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Give all pets one category.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Geben Sie allen Tieren eine gemeinsame Kategorie.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>masks cannot be exported as {format}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>Masken können nicht als {format} exportiert werden</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Choose one of {known}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Möglich sind: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>{format} cannot have a border that is {border}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{format} kann keinen Rand der Art {border} haben</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>{format} cannot be written as {variant}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{format} kann nicht in der Form {variant} geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>the category has no name</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Kategorie hat keinen Namen</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Name it, such as pet, cat or dog.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Geben Sie ihr einen Namen, zum Beispiel pet, cat oder dog.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>no tag can be the category</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>kein Schlagwort ist als Kategorie angegeben</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Name some, such as cat and dog.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Geben Sie einige an, zum Beispiel cat und dog.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>this folder holds an export as {format}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dieser Ordner enthält einen Export als {format}</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>this is a file, not a folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dies ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>the folder holds other files</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Ordner enthält andere Dateien</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Choose a new or empty folder, or one with an earlier export.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie einen neuen oder leeren Ordner oder einen mit einem früheren Export.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>this folder belongs to the photos that are exported</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dieser Ordner gehört zu den Fotos, die exportiert werden</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>another export to this folder is running</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ein anderer Export in diesen Ordner läuft gerade</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Wait until it has ended.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Warten Sie, bis er beendet ist.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>nothing can be exported there ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dorthin kann nichts exportiert werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Free some space, check the folder's permissions, or choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Geben Sie Speicherplatz frei, prüfen Sie die Zugriffsrechte des Ordners oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>the folder cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Ordner kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>Check that it exists and that you may open it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Prüfen Sie, ob sie existiert und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>no folder for temporary files can be made ({reason})</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>es kann kein Ordner für temporäre Dateien angelegt werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>Free some space, or name another folder in the variable TMPDIR.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Geben Sie Speicherplatz frei oder nennen Sie in der Variablen TMPDIR einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Cut along its middle</source>
        <extracomment>choice</extracomment>
        <translation>In der Mitte teilen</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Make it pet</source>
        <extracomment>choice</extracomment>
        <translation>Zum Tier schlagen</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Make it background</source>
        <extracomment>choice</extracomment>
        <translation>Zum Hintergrund schlagen</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Keep it, as pixels of neither class</source>
        <extracomment>choice</extracomment>
        <translation>Behalten, als Pixel keiner der beiden Klassen</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>there are no photos in it as COCO lists them</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>es enthält keine Fotos, wie COCO sie aufführt</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>Choose the JSON file of annotations.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie die JSON-Datei mit den Annotationen.</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>the mask of {photo} is left out ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Maske von {photo} wird ausgelassen ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>the masks of {count} more photos are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Masken von {count} weiteren Fotos werden ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>an annotation is of no listed category</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>eine Annotation gehört zu keiner aufgeführten Kategorie</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>an annotation has a box and no mask</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>eine Annotation hat einen Rahmen, aber keine Maske</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>an annotation has neither polygons nor run lengths</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>eine Annotation hat weder Polygone noch Lauflängen</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>its categories have no names, or the same id twice</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ihre Kategorien haben keine Namen oder dieselbe ID doppelt</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>its images have no file names, or the same id twice</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ihre Bilder haben keine Dateinamen oder dieselbe ID doppelt</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>its size is no whole number</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>ihre Größe ist keine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>there are too many to paint</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>es sind zu viele zum Zeichnen</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>annotation {number} of {photo} cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>Annotation {number} von {photo} kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>Correct or remove it in the program that it comes from.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Korrigieren oder entfernen Sie sie in dem Programm, aus dem sie stammt.</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>the file is not as COCO has it ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei ist nicht so aufgebaut, wie COCO es vorsieht ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>It may be damaged; export it again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Sie ist vielleicht beschädigt; exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/writing.py"/>
        <source>COCO</source>
        <extracomment>title</extracomment>
        <translation>COCO</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/writing.py"/>
        <source>pycocotools, torchvision, Detectron2, MMDetection, FiftyOne, CVAT, datumaro</source>
        <extracomment>which programs use a format</extracomment>
        <translation>pycocotools, torchvision, Detectron2, MMDetection, FiftyOne, CVAT, datumaro</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/writing.py"/>
        <source>The border, unless it is kept; up to a pixel along the outline with simple polygons</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>Der Rand, sofern er nicht behalten wird; bei einfachen Polygonen bis zu einem Pixel am Umriss</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/writing.py"/>
        <source>Run lengths (RLE)</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Lauflängen (RLE)</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Cut-out PNG</source>
        <extracomment>title</extracomment>
        <translation>Freigestelltes PNG</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Image editors and layouts: the pet on a transparent ground, soft along the border</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Bildbearbeitung und Layout: das Tier auf transparentem Grund, am Rand weich</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Which pixels are border; photos without a pet are not written</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>Welche Pixel Rand sind; Fotos ohne Tier werden nicht geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>At the size of the photo</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>In der Größe des Fotos</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Cropped to the pet</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Auf das Tier zugeschnitten</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>this XML file is none of CVAT's</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>diese XML-Datei ist keine von CVAT</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>Export as "CVAT for images 1.1" there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Exportieren Sie dort als „CVAT for images 1.1“.</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>{count} tracks of videos are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} Spuren aus Videos werden ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>{count} shapes have no area and are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} Formen haben keine Fläche und werden ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>{count} photos have no shapes: their masks are all background</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} Fotos haben keine Formen: Ihre Masken sind ganz Hintergrund</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>there are no images in this file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>in dieser Datei sind keine Bilder</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>a shape has corners far outside the photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>eine Form hat Ecken weit außerhalb des Fotos</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>a mask has no size</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>eine Maske hat keine Größe</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>the run lengths of a mask are not those of its size</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Lauflängen einer Maske passen nicht zu ihrer Größe</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>the run lengths of a mask are no whole numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Lauflängen einer Maske sind keine ganzen Zahlen</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>a polygon has too many corners</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ein Polygon hat zu viele Ecken</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>the points of a polygon are no pairs of numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Punkte eines Polygons sind keine Zahlenpaare</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>{attribute} of a shape is no number, or too large</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{attribute} einer Form ist keine Zahl oder zu groß</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>{attribute} is no whole number</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{attribute} ist keine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>a file of this export cannot be read again ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>eine Datei dieses Exports kann nicht wieder gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>Export into an empty folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Exportieren Sie in einen leeren Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>CVAT segmentation mask 1.1</source>
        <extracomment>title</extracomment>
        <translation>CVAT-Segmentierungsmaske 1.1</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>CVAT, which imports its zip file; datumaro, which reads the folder</source>
        <extracomment>which programs use a format</extracomment>
        <translation>CVAT, das die Zip-Datei importiert; datumaro, das den Ordner liest</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>Zip file of masks, for a task that has the photos</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Zip-Datei mit Masken, für eine Aufgabe, die die Fotos hat</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>Zip file of masks and photos, for a project</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Zip-Datei mit Masken und Fotos, für ein Projekt</translation>
    </message>
    <message>
        <location filename="../../core/formats/export_folder.py"/>
        <source>a link leads out of the export's folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>eine Verknüpfung führt aus dem Ordner des Exports hinaus</translation>
    </message>
    <message>
        <location filename="../../core/formats/export_folder.py"/>
        <source>Remove the link, or export elsewhere.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Entfernen Sie die Verknüpfung oder exportieren Sie anderswohin.</translation>
    </message>
    <message>
        <location filename="../../core/formats/export_folder.py"/>
        <source>the file cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei kann nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>there are {count} categories, more than this format has room for ({most})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>es gibt {count} Kategorien, mehr als dieses Format fasst ({most})</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>Export with one category for all photos, or in another format.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Exportieren Sie mit einer Kategorie für alle Fotos oder in einem anderen Format.</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>no category may be called {name} in this format</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>in diesem Format darf keine Kategorie {name} heißen</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>Choose another name for it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie einen anderen Namen dafür.</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>this format cannot write a category that is called {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dieses Format kann keine Kategorie namens {name} schreiben</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>Use letters, digits, spaces, - and _ in names of categories.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Verwenden Sie in Kategorienamen nur Buchstaben, Ziffern, Leerzeichen, - und _.</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/files.py"/>
        <source>the file is larger than PetSeg reads ({megabytes} MB)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei ist größer, als PetSeg liest ({megabytes} MB)</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/files.py"/>
        <source>Save it in several parts, or without the photos.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie sie in mehreren Teilen oder ohne die Fotos.</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/files.py"/>
        <source>the file cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>it is nested too deeply</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>there is no object in it</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>sie enthält kein Objekt</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>the file lists more values than PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei führt mehr Werte auf, als PetSeg liest</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>Split it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Teilen Sie sie auf.</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>the file is not JSON as other programs write it ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei ist kein JSON, wie andere Programme es schreiben ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>It may be damaged; export it again from there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Sie ist vielleicht beschädigt; exportieren Sie sie dort erneut.</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>the file declares a document type, which could make it endless</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei deklariert einen Dokumenttyp, der sie endlos machen könnte</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>Files of annotations have none; export it again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Dateien mit Annotationen haben keinen; exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>the file has more elements, or nests them deeper, than PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei hat mehr oder tiefer verschachtelte Elemente, als PetSeg liest</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>the file is no well-formed XML ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei ist kein wohlgeformtes XML ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>It may be cut off.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Sie ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/reading.py"/>
        <source>no metadata.jsonl in this folder names masks</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>keine metadata.jsonl in diesem Ordner nennt Masken</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/reading.py"/>
        <source>Choose the folder that holds it, or those that are called train and test.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie den Ordner, der sie enthält, oder die Ordner namens train und test.</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/reading.py"/>
        <source>a mask lies outside the folder and is left out: {name!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>eine Maske liegt außerhalb des Ordners und wird ausgelassen: {name!r}</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/writing.py"/>
        <source>Hugging Face image folder</source>
        <extracomment>title</extracomment>
        <translation>Hugging-Face-Bilderordner</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/writing.py"/>
        <source>Hugging Face datasets: load_dataset("FOLDER") has the columns image and mask</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Hugging Face datasets: load_dataset("FOLDER") hat die Spalten image und mask</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>there are no files of labelme here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>hier sind keine Dateien von labelme</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>Choose the folder with its JSON files.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie den Ordner mit den JSON-Dateien.</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>{count} points and lines have no area and are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} Punkte und Linien haben keine Fläche und werden ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>there is no list of shapes</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>die Liste der Formen fehlt</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>the file is not as labelme writes it (shape {number}: {reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei ist nicht so, wie labelme sie schreibt (Form {number}: {reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>Save it again there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie sie dort erneut.</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it is no object</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>sie ist kein Objekt</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it has no label</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>sie hat kein Label</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>its kind is unknown</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>ihre Art ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>its points are no pairs of numbers</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>ihre Punkte sind keine Zahlenpaare</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it has more or fewer points than its kind</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>sie hat mehr oder weniger Punkte als für ihre Art</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it has no mask</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>sie hat keine Maske</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>imageHeight and imageWidth are no whole numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>imageHeight und imageWidth sind keine ganzen Zahlen</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>a mask is larger than its photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>eine Maske ist größer als ihr Foto</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>a mask has colours</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>eine Maske ist farbig</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>its text is damaged</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ihr Text ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>a mask cannot be decoded ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>eine Maske kann nicht dekodiert werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>the file is not as labelme writes it ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei ist nicht so, wie labelme sie schreibt ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>labelme, which opens the folder</source>
        <extracomment>which programs use a format</extracomment>
        <translation>labelme, das den Ordner öffnet</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>Polygons leave the outline by up to a pixel; masks are exact</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>Polygone weichen bis zu einem Pixel vom Umriss ab; Masken sind exakt</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>Masks, exact</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Masken, exakt</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>Polygons, to correct in labelme</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Polygone, zum Korrigieren in labelme</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>Overlay JPEG</source>
        <extracomment>title</extracomment>
        <translation>Überlagerung als JPEG</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>People: reports, slides, e-mails</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Menschen: Berichte, Folien, E-Mails</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>The mask itself: nothing reads it back</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>Die Maske selbst: Nichts liest sie wieder ein</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>At most 1600 pixels wide and high</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Höchstens 1600 Pixel breit und hoch</translation>
    </message>
    <message>
        <location filename="../../core/formats/oxford.py"/>
        <source>Oxford trimaps</source>
        <extracomment>title</extracomment>
        <translation>Oxford-Trimaps</translation>
    </message>
    <message>
        <location filename="../../core/formats/oxford.py"/>
        <source>torchvision's OxfordIIITPet, PetSeg, scripts for Oxford-IIIT Pet</source>
        <extracomment>which programs use a format</extracomment>
        <translation>OxfordIIITPet von torchvision, PetSeg, Skripte für Oxford-IIIT Pet</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>there are no photos in this folder, so that nobody knows whose its masks are</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>in diesem Ordner sind keine Fotos, sodass niemand weiß, wozu seine Masken gehören</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>Import its masks as Oxford trimaps; their states stay behind.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Importieren Sie seine Masken als Oxford-Trimaps; ihre Zustände bleiben zurück.</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>PetSeg folder</source>
        <extracomment>title</extracomment>
        <translation>PetSeg-Ordner</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>Another copy of a folder, worked on by somebody else: states come along</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Eine andere Kopie eines Ordners, an der jemand anders gearbeitet hat: Zustände kommen mit</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/binary_png.py"/>
        <source>Black and white PNG</source>
        <extracomment>title</extracomment>
        <translation>Schwarzweiß-PNG</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/binary_png.py"/>
        <source>Image editors, and training code with one class: 255 is pet</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Bildbearbeitung und Trainingscode mit einer Klasse: 255 ist Tier</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/binary_png.py"/>
        <source>The border</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>Der Rand</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/images.py"/>
        <source>there are no images in this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>in diesem Ordner sind keine Bilder</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/images.py"/>
        <source>Images</source>
        <extracomment>title</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/images.py"/>
        <source>Any indexed, coloured or grey image of each photo, or a folder of them</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Beliebige indizierte, farbige oder graue Bilder zu jedem Foto, oder ein Ordner davon</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>the file does not list classes with index and name ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei führt keine Klassen mit Index und Namen auf ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>It has to be as PetSeg exports it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Sie muss so sein, wie PetSeg sie exportiert.</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>Indexed PNG</source>
        <extracomment>title</extracomment>
        <translation>Indiziertes PNG</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>Most training code: 0 background, 1 pet, 2 border, with colours to look at</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Der meiste Trainingscode: 0 Hintergrund, 1 Tier, 2 Rand, mit Farben zum Ansehen</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>the image has fractions as values</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Bild enthält Bruchzahlen als Werte</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>Save it with whole numbers.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie es mit ganzen Zahlen.</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>the image has values outside 0 to {largest}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Bild enthält Werte außerhalb von 0 bis {largest}</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>Save it with 16 bits.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie es mit 16 Bit.</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygon_filling.py"/>
        <source>a polygon has fewer than three corners</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ein Polygon hat weniger als drei Ecken</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygon_filling.py"/>
        <source>a polygon is no list of numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ein Polygon ist keine Liste von Zahlen</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygon_filling.py"/>
        <source>a polygon has too many corners, or lines that are too long</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ein Polygon hat zu viele Ecken oder zu lange Linien</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygons.py"/>
        <source>Polygons with few corners</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Polygone mit wenigen Ecken</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygons.py"/>
        <source>Polygons along every pixel</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Polygone entlang jedem Pixel</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/run_lengths.py"/>
        <source>run lengths are for another size than the photo's</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>Lauflängen gelten für eine andere Größe als die des Fotos</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/run_lengths.py"/>
        <source>run lengths do not add up to the photo's pixels</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>Lauflängen ergeben zusammen nicht die Pixel des Fotos</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/run_lengths.py"/>
        <source>run lengths are no whole numbers, and no text that COCO has for them</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>Lauflängen sind weder ganze Zahlen noch Text, wie COCO ihn dafür vorsieht</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/shape_canvas.py"/>
        <source>the shapes of one photo are more than PetSeg paints</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Formen eines Fotos sind mehr, als PetSeg zeichnet</translation>
    </message>
    <message>
        <location filename="../../core/formats/tfds.py"/>
        <source>a TFDS data set needs packages that are not installed: {packages}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ein TFDS-Datensatz braucht Pakete, die nicht installiert sind: {packages}</translation>
    </message>
    <message>
        <location filename="../../core/formats/tfds.py"/>
        <source>TFDS data set</source>
        <extracomment>title</extracomment>
        <translation>TFDS-Datensatz</translation>
    </message>
    <message>
        <location filename="../../core/formats/tfds.py"/>
        <source>tfds.load("oxford_iiit_pet:4.*.*"), and so the TensorFlow tutorial on segmentation</source>
        <extracomment>which programs use a format</extracomment>
        <translation>tfds.load("oxford_iiit_pet:4.*.*") und damit das TensorFlow-Tutorial zur Segmentierung</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>labelmap.txt lists more than {count} labels</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>labelmap.txt führt mehr als {count} Labels auf</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>labelmap.txt is no UTF-8 text</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>labelmap.txt ist kein UTF-8-Text</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>Save it as UTF-8.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>line {number} of labelmap.txt is no label with a colour</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>Zeile {number} von labelmap.txt ist kein Label mit Farbe</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>Lines are such as cat:128,0,0:: and each name stands there once.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Zeilen sehen aus wie cat:128,0,0:: und jeder Name kommt nur einmal vor.</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/masks.py"/>
        <source>the mask has {count} separate regions, and this format has room for {most}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Maske hat {count} getrennte Regionen, und dieses Format fasst {most}</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/masks.py"/>
        <source>Remove the specks with a clean-up, or export all of a photo as one object.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Entfernen Sie die Flecken mit einer Bereinigung oder exportieren Sie alle Tiere eines Fotos als ein Objekt.</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/reading.py"/>
        <source>there is no SegmentationClass with images in this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>in diesem Ordner ist kein SegmentationClass mit Bildern</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/reading.py"/>
        <source>Choose the folder that holds it, such as VOC2012.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie den Ordner, der es enthält, zum Beispiel VOC2012.</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/writing.py"/>
        <source>Pascal VOC</source>
        <extracomment>title</extracomment>
        <translation>Pascal VOC</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/writing.py"/>
        <source>torchvision's VOCSegmentation and VOCDetection, MMSegmentation, datumaro</source>
        <extracomment>which programs use a format</extracomment>
        <translation>VOCSegmentation und VOCDetection von torchvision, MMSegmentation, datumaro</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>there are no text files of polygons here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>hier sind keine Textdateien mit Polygonen</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>Choose the folder that has labels in it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie den Ordner, in dem labels liegt.</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>there are more polygons than PetSeg paints</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>es gibt mehr Polygone, als PetSeg zeichnet</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>Remove some.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Entfernen Sie einige.</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>line {number} cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>Zeile {number} kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>Correct or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Korrigieren oder entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>it has a box and no polygon</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>sie hat einen Rahmen, aber kein Polygon</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>a coordinate is missing</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>eine Koordinate fehlt</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>its coordinates are no shares of the photo's width and height</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ihre Koordinaten sind keine Anteile an Breite und Höhe des Fotos</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>its class is no whole number from 0 on</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ihre Klasse ist keine ganze Zahl ab 0</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/writing.py"/>
        <source>YOLO segmentation</source>
        <extracomment>title</extracomment>
        <translation>YOLO-Segmentierung</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/writing.py"/>
        <source>Ultralytics, supervision, Roboflow</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Ultralytics, supervision, Roboflow</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/writing.py"/>
        <source>The border, which polygons are of one animal, and up to a pixel along the outline with simple polygons</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>Der Rand, welche Polygone zu einem Tier gehören und bei einfachen Polygonen bis zu einem Pixel am Umriss</translation>
    </message>
    <message>
        <location filename="../../core/images/depth.py"/>
        <source>the photo has negative values, so that black cannot be known</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto enthält negative Werte, sodass nicht bekannt ist, was Schwarz ist</translation>
    </message>
    <message>
        <location filename="../../core/images/depth.py"/>
        <source>Save it with 8 or 16 bits per channel, without a sign.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie es mit 8 oder 16 Bit pro Kanal, ohne Vorzeichen.</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>the file is no image of a kind that PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei ist kein Bild einer Art, die PetSeg liest</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>Remove it, or save it again as JPEG or PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Entfernen Sie sie oder speichern Sie sie erneut als JPEG oder PNG.</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>the decoder for {format} files is missing</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Decoder für {format}-Dateien fehlt</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>Install it, or save the photo as JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Installieren Sie ihn oder speichern Sie das Foto als JPEG.</translation>
    </message>
    <message>
        <location filename="../../core/images/heif.py"/>
        <source>HEIC photos cannot be read here, as the decoder does not start ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>HEIC-Fotos können hier nicht gelesen werden, da der Decoder nicht startet ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/images/heif.py"/>
        <source>Install pi-heif again, or save the photo as JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Installieren Sie pi-heif neu oder speichern Sie das Foto als JPEG.</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg.py"/>
        <source>the photo has {bits} bits per channel, which PetSeg does not read in JPEG files</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto hat {bits} Bit pro Kanal, was PetSeg in JPEG-Dateien nicht liest</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg.py"/>
        <source>Save it again as PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie es erneut als PNG.</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>the file has too many parts</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei hat zu viele Teile</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>It may be damaged; copy it again or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Sie ist vielleicht beschädigt; kopieren Sie sie erneut oder entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>the photo is stored in too many steps to be decoded in a reasonable time</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto ist in zu vielen Stufen gespeichert, um in vertretbarer Zeit dekodiert zu werden</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>Save it again as an ordinary JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie es erneut als gewöhnliches JPEG.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo has no pixels</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto hat keine Pixel</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Copy it again from where it came.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Kopieren Sie es erneut von seiner Quelle.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo has {width} x {height} pixels, more than PetSeg opens ({megapixels} megapixels, {side} a side)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto hat {width} × {height} Pixel, mehr als PetSeg öffnet ({megapixels} Megapixel, {side} pro Seite)</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save a smaller copy and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie eine kleinere Kopie und öffnen Sie diese.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo is stored in {count} pieces, more than PetSeg opens ({limit})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto ist in {count} Stücken gespeichert, mehr als PetSeg öffnet ({limit})</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save it as PNG and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie es als PNG und öffnen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo has {width} x {height} pixels of {bits} bits, more than PetSeg opens</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto hat {width} × {height} Pixel mit {bits} Bit, mehr als PetSeg öffnet</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save it with 8 bits per channel and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie es mit 8 Bit pro Kanal und öffnen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the file cannot be read as an image ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei kann nicht als Bild gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>It may be damaged or of another type; copy it again or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Sie ist vielleicht beschädigt oder von anderem Typ; kopieren Sie sie erneut oder entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>it is cut off</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo is stored in a way that PetSeg does not read ({what})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto ist auf eine Weise gespeichert, die PetSeg nicht liest ({what})</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save it again as PNG or JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie es erneut als PNG oder JPEG.</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>the file is empty</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Copy the photo again from where it came.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Kopieren Sie das Foto erneut von seiner Quelle.</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>the file is larger than PetSeg opens</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei ist größer, als PetSeg öffnet</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Save a smaller copy.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie eine kleinere Kopie.</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>this is no file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dies ist keine Datei</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Remove it from the folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Entfernen Sie es aus dem Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>there is no such file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Was it moved or renamed?</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wurde sie verschoben oder umbenannt?</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>the file may not be read</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Check its permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>its header is damaged</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ihr Header ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../core/images/simple_formats.py"/>
        <source>the photo is too large for a packed BMP file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto ist zu groß für eine gepackte BMP-Datei</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>the file has no pages</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei hat keine Seiten</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>the file's pieces overlap</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Stücke der Datei überlappen sich</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>the file holds raw data of a camera's sensor</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei enthält Rohdaten eines Kamerasensors</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>Save it as JPEG, PNG or an ordinary TIFF.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie sie als JPEG, PNG oder gewöhnliches TIFF.</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>colours at a lower resolution than brightness</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>Farben in geringerer Auflösung als die Helligkeit</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff_blocks.py"/>
        <source>channels of different kinds</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>Kanäle verschiedener Art</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff_blocks.py"/>
        <source>bits in reverse order</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>Bits in umgekehrter Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive has more than {count} entries, which PetSeg does not unpack</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Archiv hat mehr als {count} Einträge und wird von PetSeg nicht entpackt</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>Unpack it yourself, and import the folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Entpacken Sie es selbst und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive holds a file name that leads out of it: {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Archiv enthält einen Dateinamen, der aus ihm hinausführt: {name}</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>Nothing of it was unpacked.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Nichts davon wurde entpackt.</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive would take {size} MB unpacked, more than PetSeg unpacks</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Archiv würde entpackt {size} MB belegen, mehr als PetSeg entpackt</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>If you trust it, unpack it yourself, and import the folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wenn Sie ihm vertrauen, entpacken Sie es selbst und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive would take {size} MB unpacked, and the disk is nearly full</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Archiv würde entpackt {size} MB belegen, und der Datenträger ist fast voll</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>Free some space.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive cannot be unpacked ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Archiv kann nicht entpackt werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>It may be damaged or encrypted.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Es ist vielleicht beschädigt oder verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../core/importing/choices.py"/>
        <source>Keep mine</source>
        <extracomment>choice</extracomment>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <location filename="../../core/importing/choices.py"/>
        <source>Take theirs</source>
        <extracomment>choice</extracomment>
        <translation>Fremde übernehmen</translation>
    </message>
    <message>
        <location filename="../../core/importing/choices.py"/>
        <source>Keep mine, and put theirs in set-aside</source>
        <extracomment>choice</extracomment>
        <translation>Eigene behalten und fremde nach set-aside legen</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>no photo here is called {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>hier gibt es kein Foto namens {name}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Rename the mask, or open the folder that holds its photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Benennen Sie die Maske um oder öffnen Sie den Ordner, der ihr Foto enthält.</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>{name} could be the mask of {count} photos: {photos}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{name} könnte die Maske von {count} Fotos sein: {photos}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Name it like one of them, with its folders.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Benennen Sie sie wie eines davon, mit seinen Ordnern.</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>{count} masks could be that of {photo}, and this is one of them: {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} Masken könnten zu {photo} gehören, diese ist eine davon: {name}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Remove or rename the others.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Entfernen Sie die anderen oder benennen Sie sie um.</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>the name of another mask fits {photo} better than {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Name einer anderen Maske passt besser zu {photo} als {name}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Rename the mask if it is of another photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Benennen Sie die Maske um, wenn sie zu einem anderen Foto gehört.</translation>
    </message>
    <message>
        <location filename="../../core/importing/petseg_copy.py"/>
        <source>this is the folder itself</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dies ist der Ordner selbst</translation>
    </message>
    <message>
        <location filename="../../core/importing/petseg_copy.py"/>
        <source>Choose another copy of it, or masks from elsewhere.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie eine andere Kopie davon oder Masken von anderswo.</translation>
    </message>
    <message>
        <location filename="../../core/importing/photo_frame.py"/>
        <source>the mask of {name} has {width} x {height} pixels, the photo {photo_width} x {photo_height}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Maske von {name} hat {width} × {height} Pixel, das Foto {photo_width} × {photo_height}</translation>
    </message>
    <message>
        <location filename="../../core/importing/photo_frame.py"/>
        <source>They have the same aspect ratio: have masks scaled to take it over.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Sie haben dasselbe Seitenverhältnis: Lassen Sie Masken skalieren, um sie zu übernehmen.</translation>
    </message>
    <message>
        <location filename="../../core/importing/photo_frame.py"/>
        <source>Was the photo cropped or turned after the mask was made?</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wurde das Foto zugeschnitten oder gedreht, nachdem die Maske erstellt wurde?</translation>
    </message>
    <message>
        <location filename="../../core/importing/source.py"/>
        <source>there is no such file or folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <location filename="../../core/importing/source.py"/>
        <source>this is of no format of masks that PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dies ist kein Maskenformat, das PetSeg liest</translation>
    </message>
    <message>
        <location filename="../../core/importing/source.py"/>
        <source>It reads: {formats}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Gelesen werden: {formats}.</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>Import</source>
        <extracomment>title</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>there is not enough memory for this mask</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>für diese Maske reicht der Arbeitsspeicher nicht aus</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>what was painted on this photo is not saved yet, so that no mask was taken over</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>was auf dieses Foto gemalt wurde, ist noch nicht gespeichert, daher wurde keine Maske übernommen</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>Import again once it is saved.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Importieren Sie erneut, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_counts.py"/>
        <source>there are so many different values that it looks like a photo, not a mask</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>es gibt so viele verschiedene Werte, dass es nach einem Foto und nicht nach einer Maske aussieht</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_counts.py"/>
        <source>Choose the folder that holds only the masks.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie den Ordner, der nur die Masken enthält.</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>as the format fixes it</source>
        <extracomment>title</extracomment>
        <translation>vom Format festgelegt</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>by the names of the classes</source>
        <extracomment>title</extracomment>
        <translation>nach den Namen der Klassen</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>not known</source>
        <extracomment>title</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>by transparency: what can be seen is pet</source>
        <extracomment>title</extracomment>
        <translation>nach der Transparenz: Sichtbares ist Tier</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>by the colours of PetSeg</source>
        <extracomment>title</extracomment>
        <translation>nach den Farben von PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>black and white: white is pet</source>
        <extracomment>title</extracomment>
        <translation>schwarzweiß: Weiß ist Tier</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>0 and 1: 1 is pet</source>
        <extracomment>title</extracomment>
        <translation>0 und 1: 1 ist Tier</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>as in trimaps: 1 is pet, 2 background, 3 border</source>
        <extracomment>title</extracomment>
        <translation>wie in Trimaps: 1 ist Tier, 2 Hintergrund, 3 Rand</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>trimaps with 1 taken off: 0 is pet, 1 background, 2 border</source>
        <extracomment>title</extracomment>
        <translation>Trimaps, um 1 verringert: 0 ist Tier, 1 Hintergrund, 2 Rand</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>0 background, 1 pet, 2 border</source>
        <extracomment>title</extracomment>
        <translation>0 Hintergrund, 1 Tier, 2 Rand</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>as in Pascal VOC: 0 is background, 255 border, all else pet</source>
        <extracomment>title</extracomment>
        <translation>wie in Pascal VOC: 0 ist Hintergrund, 255 Rand, alles andere Tier</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>one value is background, all others are pet</source>
        <extracomment>title</extracomment>
        <translation>ein Wert ist Hintergrund, alle anderen sind Tier</translation>
    </message>
    <message>
        <location filename="../../core/labels.py"/>
        <source>Border</source>
        <extracomment>title</extracomment>
        <translation>Rand</translation>
    </message>
    <message>
        <location filename="../../core/labels.py"/>
        <source>Background</source>
        <extracomment>title</extracomment>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="../../core/labels.py"/>
        <source>Pet</source>
        <extracomment>title</extracomment>
        <translation>Tier</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>there is no mask file of this name</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>es gibt keine Maskendatei dieses Namens</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Maske kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Check the file's permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Prüfen Sie die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask has {width} x {height} pixels, its photo {photo_width} x {photo_height}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Maske hat {width} × {height} Pixel, ihr Foto {photo_width} × {photo_height}</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Was the photo turned or resized after the mask was made?</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wurde das Foto gedreht oder in der Größe geändert, nachdem die Maske erstellt wurde?</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask has values other than 1, 2 and 3 ({values})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Maske enthält andere Werte als 1, 2 und 3 ({values})</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>A trimap has 1 for pet, 2 for background and 3 for border.</source>
        <extracomment>error: what to do</extracomment>
        <translation>In einer Trimap steht 1 für Tier, 2 für Hintergrund und 3 für Rand.</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask is a {mode} image, not one with a single 8-bit channel</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Maske ist ein {mode}-Bild, keines mit einem einzigen 8-Bit-Kanal</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Save it as an 8-bit grey or palette PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie sie als graues PNG oder Paletten-PNG mit 8 Bit.</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask can be read in two ways, since its palette shows the codes 1, 2 and 3 in another order</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Maske ist auf zwei Arten lesbar, da ihre Palette die Codes 1, 2 und 3 in anderer Reihenfolge zeigt</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Save it as an 8-bit grey PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie sie als graues PNG mit 8 Bit.</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask has {width} x {height} pixels, too many</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Maske hat {width} × {height} Pixel, das sind zu viele</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>The file may be damaged.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask cannot be saved ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Maske kann nicht gespeichert werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Free some space or check the folder's permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Geben Sie Speicherplatz frei oder prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>Choose another model file; the model that PetSeg ships is always there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie eine andere Modelldatei; das mit PetSeg mitgelieferte Modell ist immer da.</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the model cannot be saved ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Modell kann nicht gespeichert werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>Free some space or choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Geben Sie Speicherplatz frei oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the tensor {name!r} is not made of 32-bit numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Tensor {name!r} besteht nicht aus 32-Bit-Zahlen</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the file is too large for a PetSeg model</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei ist zu groß für ein PetSeg-Modell</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the model cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Modell kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the model file is damaged or no PetSeg model</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Modelldatei ist beschädigt oder kein PetSeg-Modell</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the file is no PetSeg model, or one of a newer version</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei ist kein PetSeg-Modell oder stammt von einer neueren Version</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the card of the model is damaged</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Karte des Modells ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model lacks the tensor {name!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dem Modell fehlt der Tensor {name!r}</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model's tensor {name!r} has shape {shape} instead of {expected}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Tensor {name!r} des Modells hat die Form {shape} statt {expected}</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model's tensor '{layer}/moving_variance' has a negative value</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Tensor '{layer}/moving_variance' des Modells enthält einen negativen Wert</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model has tensors that the network does not have ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Modell enthält Tensoren, die das Netz nicht hat ({names})</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_runtime.py"/>
        <source>{provider} cannot start: {reason}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{provider} kann nicht starten: {reason}</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_runtime.py"/>
        <source>ONNX Runtime cannot start {provider}, a driver or library is missing or too old</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ONNX Runtime kann {provider} nicht starten, ein Treiber oder eine Bibliothek fehlt oder ist zu alt</translation>
    </message>
    <message>
        <location filename="../../core/model/segmenter.py"/>
        <source>the model {name!r} gives probabilities that are no numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Modell {name!r} liefert Wahrscheinlichkeiten, die keine Zahlen sind</translation>
    </message>
    <message>
        <location filename="../../core/model/segmenter.py"/>
        <source>Choose another model.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../core/model/segmenter.py"/>
        <source>Choose another model file.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie eine andere Modelldatei.</translation>
    </message>
    <message>
        <location filename="../../core/network/devices.py"/>
        <source>{backend} sees no GPU</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{backend} sieht keine GPU</translation>
    </message>
    <message>
        <location filename="../../core/network/devices.py"/>
        <source>{backend} cannot start the GPU: {reason}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{backend} kann die GPU nicht starten: {reason}</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model finds no pet at all on a photo of a cat that comes with PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das neue Modell findet auf einem mit PetSeg mitgelieferten Foto einer Katze gar kein Tier</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model takes pets for background and background for pets on a photo of a cat that comes with PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das neue Modell hält auf einem mit PetSeg mitgelieferten Foto einer Katze Tiere für Hintergrund und Hintergrund für Tiere</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model agrees with its base on only {share:.0%} of the pet's pixels on a photo of a cat that comes with PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das neue Modell stimmt auf einem mit PetSeg mitgelieferten Foto einer Katze nur bei {share:.0%} der Pixel des Tiers mit seinem Ausgangsmodell überein</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model finds no pet at all on the folder's photos that nobody corrected</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das neue Modell findet auf den Fotos des Ordners, die niemand korrigiert hat, gar kein Tier</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model takes pets for background and background for pets on the folder's photos that nobody corrected</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das neue Modell hält auf den Fotos des Ordners, die niemand korrigiert hat, Tiere für Hintergrund und Hintergrund für Tiere</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model agrees with its base on only {share:.0%} of the pets' pixels on the folder's photos that nobody corrected</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das neue Modell stimmt auf den Fotos des Ordners, die niemand korrigiert hat, nur bei {share:.0%} der Pixel der Tiere mit seinem Ausgangsmodell überein</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/fine_tune.py"/>
        <source>none of the photos that judge the new model can be read any more</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>keines der Fotos, an denen das neue Modell gemessen wird, lässt sich noch lesen</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/fine_tune.py"/>
        <source>Put them back where they were and fine-tune again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Legen Sie sie dorthin zurück, wo sie waren, und starten Sie die Feinabstimmung erneut.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/fine_tune.py"/>
        <source>The photo was left out.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Das Foto wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/loop.py"/>
        <source>memory ran out; training went on with {count} squares at a time</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Speicher reichte nicht; das Training lief mit {count} Quadraten auf einmal weiter</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/loop.py"/>
        <source>the training diverged (the loss is not a number)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Training ist divergiert (der Verlust ist keine Zahl)</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/loop.py"/>
        <source>The model in use is unchanged. Check the masks of the reviewed photos.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Das verwendete Modell ist unverändert. Prüfen Sie die Masken der geprüften Fotos.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>held-out photos that do not judge the new model: {count}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>zurückgehaltene Fotos, die das neue Modell nicht beurteilen: {count}</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>The model in use or the base was trained on them elsewhere, which favours it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Das verwendete Modell oder sein Ausgangsmodell wurde anderswo mit ihnen trainiert und wäre dadurch im Vorteil.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>there are too few reviewed photos for fine-tuning: it needs at least {needed}, {readable} can be read</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>es gibt zu wenige geprüfte Fotos für eine Feinabstimmung: Nötig sind mindestens {needed}, lesbar sind {readable}</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>Mark more photos as reviewed first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Markieren Sie zuerst mehr Fotos als geprüft.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>Choose others.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie andere.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>there are no parts {parts!r} to train</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>es gibt keine Teile {parts!r}, die trainiert werden können</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>Choose another one.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>there is no augmentation {name!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>es gibt keine Augmentierung {name!r}</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>unknown request {line!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>unbekannte Anfrage {line!r}</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>no model is open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>kein Modell ist geöffnet</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>no data set is open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>kein Datensatz ist geöffnet</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>Close other programs and try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>there is not enough memory</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Arbeitsspeicher reicht nicht aus</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>{kind}: {reason}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{kind}: {reason}</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>Your masks and the model in use are unchanged.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Ihre Masken und das verwendete Modell sind unverändert.</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>tensorflow_datasets is not installed</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>tensorflow_datasets ist nicht installiert</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>the data set {name!r} cannot be loaded ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Datensatz {name!r} kann nicht geladen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>Prepare it there with tensorflow_datasets, or connect to the network once.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Bereiten Sie ihn dort mit tensorflow_datasets vor oder stellen Sie einmal eine Netzwerkverbindung her.</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>the data set cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Datensatz kann nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>Free some space or check the folder's permissions, and export again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Geben Sie Speicherplatz frei oder prüfen Sie die Zugriffsrechte des Ordners, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Skip</source>
        <extracomment>title</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Review</source>
        <extracomment>title</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Reset</source>
        <extracomment>title</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Reason</source>
        <extracomment>title</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Note</source>
        <extracomment>title</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Flag</source>
        <extracomment>title</extracomment>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Tagging</source>
        <extracomment>title</extracomment>
        <translation>Verschlagworten</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>the photo has no proposal</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto hat keinen Vorschlag</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Propose its mask first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Lassen Sie zuerst seine Maske vorschlagen.</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>what was painted on this photo is not saved yet</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>was auf dieses Foto gemalt wurde, ist noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Try again in a moment.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database cannot be copied ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datenbank des Projekts kann nicht kopiert werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Check that you may read it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database was deleted while the folder was open, and was written again</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datenbank des Projekts wurde gelöscht, während der Ordner geöffnet war, und neu geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>All states are kept. Proposals that were deleted with it are made again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Alle Zustände bleiben erhalten. Vorschläge, die mit ihr gelöscht wurden, werden neu erstellt.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>another program replaced the project's database while the folder was open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ein anderes Programm hat die Datenbank des Projekts ersetzt, während der Ordner geöffnet war</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>The states as PetSeg shows them were written again, and the other file was set aside as {name}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Die Zustände, wie PetSeg sie zeigt, wurden neu geschrieben, und die andere Datei wurde als {name} beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database is locked by another program</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datenbank des Projekts ist von einem anderen Programm gesperrt</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Close the program that uses it, or wait until it is done, then try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Schließen Sie das Programm, das sie verwendet, oder warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database takes too long to answer</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datenbank des Projekts antwortet nicht schnell genug</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Check the disk or the network that it is on, then try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Prüfen Sie den Datenträger oder das Netzwerk, auf dem sie liegt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database cannot be used ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datenbank des Projekts kann nicht verwendet werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Check that the disk is not full, that you may write there, and that no other program holds it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Prüfen Sie, dass der Datenträger nicht voll ist, dass Sie dort schreiben dürfen und dass kein anderes Programm sie belegt.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>this folder was last used with a newer PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dieser Ordner wurde zuletzt mit einem neueren PetSeg verwendet</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>Update PetSeg, or move the file away to start again without states; masks are kept.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Aktualisieren Sie PetSeg oder verschieben Sie die Datei, um ohne Zustände neu zu beginnen; Masken bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>the project's database cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datenbank des Projekts kann nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>the project's database was damaged</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datenbank des Projekts war beschädigt</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>It was set aside as {name} and rebuilt from the masks on disk; masks made here count as corrected, not as reviewed, and the shipped model is in use.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Sie wurde als {name} beiseitegelegt und aus den Masken auf dem Datenträger neu aufgebaut; hier erstellte Masken gelten als korrigiert, nicht als geprüft, und das mitgelieferte Modell wird verwendet.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/row_repair.py"/>
        <source>{count} entries of the project's database were damaged: {names}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} Einträge der Projektdatenbank waren beschädigt: {names}</translation>
    </message>
    <message>
        <location filename="../../core/project/database/row_repair.py"/>
        <source>They were repaired or left out, and masks of these photos no longer count as reviewed. The database as it was is kept as {copy}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Sie wurden repariert oder ausgelassen, und Masken dieser Fotos gelten nicht mehr als geprüft. Die Datenbank in ihrem vorherigen Zustand wird als {copy} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>1 file of a kind that PetSeg does not read was left out ({kinds})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>1 Datei einer Art, die PetSeg nicht liest, wurde ausgelassen ({kinds})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} files of kinds that PetSeg does not read were left out ({kinds})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} Dateien von Arten, die PetSeg nicht liest, wurden ausgelassen ({kinds})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>sub-folders that cannot be read were left out: {count} ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>nicht lesbare Unterordner wurden ausgelassen: {count} ({names})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Check that you may open them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Prüfen Sie, ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} masks could each belong to two photos and are not used ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} Masken könnten jeweils zu zwei Fotos gehören und werden nicht verwendet ({names})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Add the extensions of their photos to their names, as in NAME.jpg.png.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Ergänzen Sie ihre Namen um die Endungen der Fotos, wie in NAME.jpg.png.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>the folder of masks is a link that leads nowhere, so no mask can be read or saved</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Maskenordner ist eine Verknüpfung, die ins Leere führt, daher kann keine Maske gelesen oder gespeichert werden</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Connect the disk that it leads to, and open the folder again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Verbinden Sie den Datenträger, auf den sie führt, und öffnen Sie den Ordner erneut.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>this photo was replaced by another one after its mask was made, and is left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dieses Foto wurde durch ein anderes ersetzt, nachdem seine Maske erstellt wurde, und wird ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Check the mask in PetSeg.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Prüfen Sie die Maske in PetSeg.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} photos were replaced by others after their masks were made, and are left out ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} Fotos wurden durch andere ersetzt, nachdem ihre Masken erstellt wurden, und werden ausgelassen ({names})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Check the masks in PetSeg.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Prüfen Sie die Masken in PetSeg.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} masks are proposals that nobody has reviewed, and are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} Masken sind Vorschläge, die niemand geprüft hat, und werden ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>1 mask is a proposal that nobody has reviewed, and is left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>1 Maske ist ein Vorschlag, den niemand geprüft hat, und wird ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Open the folder in PetSeg and review them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Öffnen Sie den Ordner in PetSeg und prüfen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>two photos could have this mask, so it is not used</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>diese Maske könnte zu zwei Fotos gehören und wird daher nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Rename it to {name} if it belongs to that photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Benennen Sie sie in {name} um, wenn sie zu diesem Foto gehört.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>for {count} of the photos there are several masks, of which none is used ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>zu {count} der Fotos gibt es mehrere Masken, von denen keine verwendet wird ({names})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>They differ in capitals or accents alone; keep one for each photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Sie unterscheiden sich nur in Großschreibung oder Akzenten; behalten Sie eine je Foto.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>1 mask belongs to no photo ({name})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>1 Maske gehört zu keinem Foto ({name})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} masks belong to no photo ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} Masken gehören zu keinem Foto ({names})</translation>
    </message>
    <message>
        <location filename="../../core/project/identity.py"/>
        <source>the photo changes while it is read</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto ändert sich, während es gelesen wird</translation>
    </message>
    <message>
        <location filename="../../core/project/identity.py"/>
        <source>Wait until it is written, then open it again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Warten Sie, bis es geschrieben ist, und öffnen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../core/project/journal/journal.py"/>
        <source>the journal of steps cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Journal der Schritte kann nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/journal/journal.py"/>
        <source>Masks are saved as before, but a crash may cost more than the last second of work.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Masken werden wie zuvor gespeichert, aber ein Absturz kann mehr als die letzte Sekunde Arbeit kosten.</translation>
    </message>
    <message>
        <location filename="../../core/project/layout.py"/>
        <source>the folder is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../core/project/layout.py"/>
        <source>Was it renamed or moved, or is its disk not connected?</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wurde er umbenannt oder verschoben, oder ist sein Datenträger nicht verbunden?</translation>
    </message>
    <message>
        <location filename="../../core/project/layout.py"/>
        <source>nothing is changed here, as the folder is read-only</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>hier wird nichts geändert, da der Ordner schreibgeschützt ist</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>this is a link, and PetSeg does not write through links into other folders</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dies ist eine Verknüpfung, und PetSeg schreibt nicht durch Verknüpfungen in andere Ordner</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>Remove it, or put what it leads to in its place.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Entfernen Sie sie oder legen Sie an ihre Stelle, wohin sie führt.</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>masks cannot be saved in this folder, which a link places among the photos</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>in diesem Ordner, den eine Verknüpfung unter die Fotos legt, können keine Masken gespeichert werden</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>Let the link lead to a folder for masks alone, or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Lassen Sie die Verknüpfung auf einen Ordner nur für Masken zeigen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>It is in a linked folder and may be a photo, so it was left there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Sie liegt in einem verknüpften Ordner und ist vielleicht ein Foto, daher wurde sie dort belassen.</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>the project's database shares its file with another one and cannot be copied ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datenbank des Projekts teilt ihre Datei mit einer anderen und kann nicht kopiert werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/location.py"/>
        <source>this is no photo that PetSeg can open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dies ist kein Foto, das PetSeg öffnen kann</translation>
    </message>
    <message>
        <location filename="../../core/project/location.py"/>
        <source>Choose a photo or a folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie ein Foto oder einen Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>Close it there, then try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Schließen Sie ihn dort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>another program holds this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ein anderes Programm belegt diesen Ordner</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>this folder is open in {program} ({user} on {host}, since {time})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dieser Ordner ist in {program} geöffnet ({user} auf {host}, seit {time})</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>masks cannot be saved in this folder ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>in diesem Ordner können keine Masken gespeichert werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>Copy the photos to a folder that you may write to, and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Kopieren Sie die Fotos in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie diesen.</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/mask_store.py"/>
        <source>Setting aside</source>
        <extracomment>title</extracomment>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/mask_store.py"/>
        <source>this is no file of the project's store</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dies ist keine Datei aus dem Speicher des Projekts</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/other_masks.py"/>
        <source>Taking over</source>
        <extracomment>title</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/previous_masks.py"/>
        <source>the mask cannot be removed ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Maske kann nicht entfernt werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/seen_masks.py"/>
        <source>another program changed the mask after it was read here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ein anderes Programm hat die Maske geändert, nachdem sie hier gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/seen_masks.py"/>
        <source>another program deleted the mask after it was read here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ein anderes Programm hat die Maske gelöscht, nachdem sie hier gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/seen_masks.py"/>
        <source>Compare both, and choose which one stays.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vergleichen Sie beide und wählen Sie, welche bleibt.</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>Open the folder that it is in.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Öffnen Sie den Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>the folder that holds the masks of {root} is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Ordner, der die Masken von {root} enthält, ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>the mask cannot be renamed to {name} ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Maske kann nicht in {name} umbenannt werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>Check the folder's permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>the project's database was gone and was rebuilt from the masks on disk; masks made here count as corrected, not as reviewed</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datenbank des Projekts war nicht mehr da und wurde aus den Masken auf dem Datenträger neu aufgebaut; hier erstellte Masken gelten als korrigiert, nicht als geprüft</translation>
    </message>
    <message>
        <location filename="../../core/project/photos.py"/>
        <source>the photo has no mask yet</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto hat noch keine Maske</translation>
    </message>
    <message>
        <location filename="../../core/project/photos.py"/>
        <source>Save a mask, then mark it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Speichern Sie eine Maske und markieren Sie es dann.</translation>
    </message>
    <message>
        <location filename="../../core/project/project_undo.py"/>
        <source>this cannot be taken back, as the masks before it are no longer kept</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dies kann nicht zurückgenommen werden, da die vorherigen Masken nicht mehr aufbewahrt sind</translation>
    </message>
    <message>
        <location filename="../../core/project/project_undo.py"/>
        <source>Earlier masks are kept for a day, at most 200 MB of them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Frühere Masken werden einen Tag lang aufbewahrt, höchstens 200 MB davon.</translation>
    </message>
    <message>
        <location filename="../../core/project/proposal_store.py"/>
        <source>the photo was replaced meanwhile</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto wurde inzwischen ersetzt</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps on {photo} that were not saved were set aside, as its mask was changed meanwhile</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} nicht gespeicherte Schritte an {photo} wurden beiseitegelegt, da die Maske inzwischen geändert wurde</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps on {photo} that were not saved were set aside, as the photo is gone or another one</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} nicht gespeicherte Schritte an {photo} wurden beiseitegelegt, da das Foto nicht mehr da oder ein anderes ist</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps on {photo} that were not saved were set aside, as its mask cannot be used</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} nicht gespeicherte Schritte an {photo} wurden beiseitegelegt, da die Maske nicht verwendet werden kann</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>a damaged part of the journal was set aside; all before it was recovered</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ein beschädigter Teil des Journals wurde beiseitegelegt; alles davor wurde wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>Compare it with the mask of the photo, and replace that by it if it is the better one.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vergleichen Sie sie mit der Maske des Fotos und ersetzen Sie diese, wenn sie die bessere ist.</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps that were not saved before PetSeg ended were recovered; the last was made on {time}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} Schritte, die vor dem Ende von PetSeg nicht gespeichert waren, wurden wiederhergestellt; der letzte stammt vom {time}</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>a step that was not saved before PetSeg ended was recovered; it was made on {time}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ein Schritt, der vor dem Ende von PetSeg nicht gespeichert war, wurde wiederhergestellt; er stammt vom {time}</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Several animals</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Mehrere Tiere</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Blurred</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Unscharf</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>No animal</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Kein Tier</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Choose a shorter one.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie ein kürzeres.</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the tag is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Schlagwort ist länger als {limit} Zeichen</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Remove one of them first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Entfernen Sie zuerst eines davon.</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>a photo has {limit} tags at most</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ein Foto hat höchstens {limit} Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Shorten it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Kürzen Sie den Text.</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the reason is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Grund ist länger als {limit} Zeichen</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the note is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Notiz ist länger als {limit} Zeichen</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the title is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Titel ist länger als {limit} Zeichen</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>this photo was replaced by another one after its mask was made</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dieses Foto wurde durch ein anderes ersetzt, nachdem seine Maske erstellt wurde</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>Check the mask. No model is trained on it until you mark it as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Prüfen Sie die Maske. Kein Modell wird damit trainiert, bis Sie sie als geprüft markieren.</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>{count} photos were replaced by others after their masks were made: {names}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} Fotos wurden durch andere ersetzt, nachdem ihre Masken erstellt wurden: {names}</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>Check these masks. No model is trained on them until you mark them as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Prüfen Sie diese Masken. Kein Modell wird damit trainiert, bis Sie sie als geprüft markieren.</translation>
    </message>
    <message>
        <location filename="../../core/project/review.py"/>
        <source>Propose one, or open the photo and paint.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Lassen Sie eine vorschlagen oder öffnen Sie das Foto und malen Sie.</translation>
    </message>
    <message>
        <location filename="../../core/project/review.py"/>
        <source>the photo was replaced by another one</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto wurde durch ein anderes ersetzt</translation>
    </message>
    <message>
        <location filename="../../core/project/review.py"/>
        <source>Look at its mask before you decide about it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Sehen Sie sich seine Maske an, bevor Sie darüber entscheiden.</translation>
    </message>
    <message>
        <location filename="../../core/project/set_aside.py"/>
        <source>the file cannot be set aside ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Datei kann nicht beiseitegelegt werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/states.py"/>
        <source>Shipped model</source>
        <extracomment>title</extracomment>
        <translation>Mitgeliefertes Modell</translation>
    </message>
    <message>
        <location filename="../../core/project/stored_files.py"/>
        <source>Check that you may open it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Prüfen Sie, ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>The shipped model is used instead.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Stattdessen wird das mitgelieferte Modell verwendet.</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model version that was in use is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die verwendete Modellversion ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the folder for models cannot be created ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Ordner für Modelle kann nicht angelegt werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>Use another one first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Verwenden Sie zuerst eine andere.</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model version “{title}” is in use</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Modellversion „{title}“ wird gerade verwendet</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>Choose another version.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie eine andere Version.</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model file is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Modelldatei ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>Recovered model</source>
        <extracomment>title</extracomment>
        <translation>Wiederhergestelltes Modell</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model version “{title}” is gone and no longer listed</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Modellversion „{title}“ ist nicht mehr da und wird nicht mehr aufgeführt</translation>
    </message>
    <message>
        <location filename="../../core/worker/availability.py"/>
        <source>Run: {command}</source>
        <extracomment>error: what to do</extracomment>
        <translation>Führen Sie aus: {command}</translation>
    </message>
    <message>
        <location filename="../../core/worker/availability.py"/>
        <source>Use the full bundle of PetSeg, which includes them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Verwenden Sie das vollständige Paket von PetSeg, das sie enthält.</translation>
    </message>
    <message>
        <location filename="../../core/worker/availability.py"/>
        <source>this needs packages that are not installed: {packages}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dafür sind Pakete nötig, die nicht installiert sind: {packages}</translation>
    </message>
    <message>
        <location filename="../../core/worker/codec.py"/>
        <source>Try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../core/worker/codec.py"/>
        <source>a message to or from the training process cannot be read: {line!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>eine Nachricht an den Trainingsprozess oder von ihm kann nicht gelesen werden: {line!r}</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process answered {answer!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Trainingsprozess antwortete {answer!r}</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>Your masks and the model in use are unchanged; try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Ihre Masken und das verwendete Modell sind unverändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (the system ended it, perhaps for lack of memory; its last output: {last})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Trainingsprozess wurde unerwartet beendet (vom System, vielleicht aus Mangel an Arbeitsspeicher; seine letzte Ausgabe: {last})</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (the system ended it, perhaps for lack of memory)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Trainingsprozess wurde unerwartet beendet (vom System, vielleicht aus Mangel an Arbeitsspeicher)</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (exit code {code}; its last output: {last})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Trainingsprozess wurde unerwartet beendet (Exit-Code {code}; seine letzte Ausgabe: {last})</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (exit code {code})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Trainingsprozess wurde unerwartet beendet (Exit-Code {code})</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process cannot be started ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Trainingsprozess kann nicht gestartet werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>Free some memory and disk space and try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Geben Sie Arbeitsspeicher und Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../core/worker/training.py"/>
        <source>Starting</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <location filename="../../core/worker/training.py"/>
        <source>the GPU cannot be used ({reason}); trained on the CPU</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die GPU kann nicht verwendet werden ({reason}); trainiert wurde auf der CPU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/__main__.py"/>
        <source>petseg [OPTIONS] [FOLDER]
       petseg COMMAND ...</source>
        <extracomment>how to use a tool</extracomment>
        <translation>petseg [OPTIONEN] [ORDNER]
       petseg BEFEHL ...</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/app.py"/>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/app.py"/>
        <source>PetSeg ended unexpectedly last time. What you painted until then is kept.</source>
        <translation>PetSeg wurde beim letzten Mal unerwartet beendet. Was Sie bis dahin gemalt haben, ist erhalten.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>No confidence known for this photo</source>
        <translation>Für dieses Foto ist keine Konfidenz bekannt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>No proposal for this photo yet</source>
        <translation>Für dieses Foto gibt es noch keinen Vorschlag</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>sure</source>
        <extracomment>menu, button or message</extracomment>
        <translation>sicher</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>unsure</source>
        <extracomment>menu, button or message</extracomment>
        <translation>unsicher</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>other change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>andere Änderung</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>removed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>added</source>
        <extracomment>menu, button or message</extracomment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/accept.py"/>
        <source>Accept proposal</source>
        <extracomment>title</extracomment>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/brush.py"/>
        <source>Paint pet</source>
        <extracomment>choice</extracomment>
        <translation>Tier malen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/brush.py"/>
        <source>Paint background</source>
        <extracomment>choice</extracomment>
        <translation>Hintergrund malen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/brush.py"/>
        <source>Paint border</source>
        <extracomment>choice</extracomment>
        <translation>Rand malen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/eraser.py"/>
        <source>Erase</source>
        <extracomment>choice</extracomment>
        <translation>Radieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/fill.py"/>
        <source>Fill pet</source>
        <extracomment>title</extracomment>
        <translation>Mit Tier füllen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/fill.py"/>
        <source>Fill background</source>
        <extracomment>title</extracomment>
        <translation>Mit Hintergrund füllen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/fill.py"/>
        <source>Fill border</source>
        <extracomment>title</extracomment>
        <translation>Mit Rand füllen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/lasso.py"/>
        <source>Lasso pet</source>
        <extracomment>title</extracomment>
        <translation>Lasso: Tier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/lasso.py"/>
        <source>Lasso background</source>
        <extracomment>title</extracomment>
        <translation>Lasso: Hintergrund</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/lasso.py"/>
        <source>Lasso border</source>
        <extracomment>title</extracomment>
        <translation>Lasso: Rand</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/smart.py"/>
        <source>Smart paint pet</source>
        <extracomment>choice</extracomment>
        <translation>Smartpinsel: Tier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/smart.py"/>
        <source>Smart paint background</source>
        <extracomment>choice</extracomment>
        <translation>Smartpinsel: Hintergrund</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/smart.py"/>
        <source>Smart paint border</source>
        <extracomment>choice</extracomment>
        <translation>Smartpinsel: Rand</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/view.py"/>
        <source>Photo with its mask</source>
        <translation>Foto mit seiner Maske</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/about.py"/>
        <source>Makes pixel masks of pets. Every photo starts from a proposed mask;
your corrections save themselves and teach the model.

Works offline. Photos are never changed, and nothing leaves this computer.

Licence: Apache 2.0. The sample photo is “Chelsea” by Stéfan van der Walt (CC0).

Python {python} · Qt for Python {qt}</source>
        <translation>Erstellt Pixelmasken von Haustieren. Jedes Foto beginnt mit einer vorgeschlagenen Maske;
Ihre Korrekturen speichern sich selbst und bringen dem Modell etwas bei.

Arbeitet offline. Fotos werden nie verändert, und nichts verlässt diesen Computer.

Lizenz: Apache 2.0. Das Beispielfoto ist „Chelsea“ von Stéfan van der Walt (CC0).

Python {python} · Qt für Python {qt}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/about.py"/>
        <source>About PetSeg</source>
        <translation>Über PetSeg</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/about.py"/>
        <source>PetSeg {version}</source>
        <translation>PetSeg {version}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>not available now</source>
        <translation>zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>Type what you want to do</source>
        <translation>Geben Sie ein, was Sie tun möchten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>No command matches “{query}”.</source>
        <translation>Kein Befehl passt zu „{query}“.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>base model</source>
        <translation>Ausgangsmodell</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>new model</source>
        <translation>neues Modell</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>new model: {share:.0%} agreement</source>
        <translation>neues Modell: {share:.0%} Übereinstimmung</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>Share of the pet's pixels on which both models agree, where the base is sure</source>
        <translation>Anteil der Pixel des Tiers, bei denen beide Modelle übereinstimmen, wo sich das Ausgangsmodell sicher ist</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>photo that comes with PetSeg</source>
        <translation>mit PetSeg mitgeliefertes Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>PetSeg ran into an error of its own. What you painted so far is kept, and you can go on. To report it, copy the text below; it names folders on this computer, so read it before you send it.</source>
        <translation>In PetSeg selbst ist ein Fehler aufgetreten. Was Sie bisher gemalt haben, ist erhalten, und Sie können weiterarbeiten. Um ihn zu melden, kopieren Sie den Text unten; er nennt Ordner dieses Computers, lesen Sie ihn also vor dem Senden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Something went wrong in PetSeg</source>
        <translation>In PetSeg ist etwas schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Since then, 1 more error; it is in the log.</source>
        <translation>Seitdem 1 weiterer Fehler; er steht im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Since then, {count} more errors; they are in the log.</source>
        <translation>Seitdem {count} weitere Fehler; sie stehen im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Describe what went wrong, then copy the text to where you report it. Nothing is sent by itself. The text names folders on this computer, so read it before you send it.</source>
        <translation>Beschreiben Sie, was schiefgegangen ist, und kopieren Sie dann den Text dorthin, wo Sie es melden. Von selbst wird nichts gesendet. Der Text nennt Ordner dieses Computers, lesen Sie ihn also vor dem Senden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>What I did:</source>
        <translation>Was ich getan habe:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>What happened:</source>
        <translation>Was geschehen ist:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>What I expected:</source>
        <translation>Was ich erwartet habe:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Last lines of the log:</source>
        <translation>Letzte Zeilen des Protokolls:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Masks that you have confirmed</source>
        <translation>Masken, die Sie bestätigt haben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Masks that you have painted on, but not confirmed</source>
        <translation>Masken, auf denen Sie gemalt, die Sie aber nicht bestätigt haben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Masks of the model that nobody has checked</source>
        <translation>Masken des Modells, die niemand geprüft hat</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>What becomes of the band of fur between pet and background</source>
        <translation>Was aus dem Band aus Fell zwischen Tier und Hintergrund wird</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>How the format writes masks</source>
        <translation>Wie das Format Masken schreibt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>One annotation or file for each animal, instead of one for all in the photo</source>
        <translation>Eine Annotation oder Datei für jedes Tier statt einer für alle auf dem Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Each animal that touches no other on its &amp;own</source>
        <translation>Jedes Tier, das kein anderes berührt, für si&amp;ch</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Copies the photos into the export, for programs that look for them there</source>
        <translation>Kopiert die Fotos in den Export, für Programme, die sie dort suchen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Write the &amp;photos beside the masks</source>
        <translation>Fotos &amp;neben die Masken schreiben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>A new folder, or that of an earlier export, which is brought up to date</source>
        <translation>Ein neuer Ordner oder der eines früheren Exports, der auf den neuesten Stand gebracht wird</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Folder of the export</source>
        <translation>Ordner des Exports</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Lost: {loss}.</source>
        <translation>Verloren geht: {loss}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Nothing of a mask is lost.</source>
        <translation>Von einer Maske geht nichts verloren.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Put the export in</source>
        <translation>Export ablegen in</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>{state} ({count:,})</source>
        <translation>{state} ({count:,})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>What the pets are called; photos in sub-folders can be called after these</source>
        <translation>Wie die Tiere heißen; Fotos in Unterordnern können nach diesen benannt werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>(name of the sub-folder)</source>
        <translation>(Name des Unterordners)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>(tag of the photo)</source>
        <translation>(Schlagwort des Fotos)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Tags that are categories</source>
        <translation>Schlagwörter, die Kategorien sind</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>A photo tagged with one of these has that category; others, and those with several, are called pet</source>
        <translation>Ein Foto mit einem dieser Schlagwörter hat diese Kategorie; andere, auch solche mit mehreren, heißen pet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Leaves out photos without this tag</source>
        <translation>Lässt Fotos ohne dieses Schlagwort aus</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Only photos with the tag</source>
        <translation>Nur Fotos mit dem Schlagwort</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>(any tag or none)</source>
        <translation>(beliebiges oder kein Schlagwort)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Choose where to put the folder of the export</source>
        <translation>Ort für den Ordner des Exports wählen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Written as</source>
        <extracomment>title</extracomment>
        <translation>&amp;Geschrieben als</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Border</source>
        <extracomment>title</extracomment>
        <translation>&amp;Rand</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Tagged</source>
        <extracomment>title</extracomment>
        <translation>&amp;Schlagwort</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Tags &amp;for it</source>
        <extracomment>title</extracomment>
        <translation>Schlagwörter &amp;dafür</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Category</source>
        <extracomment>title</extracomment>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Export masks</source>
        <translation>Masken exportieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Could not be exported:</source>
        <translation>Nicht exportiert werden konnten:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Waiting until everything is saved…</source>
        <translation>Warten, bis alles gespeichert ist…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Write the masks into the folder</source>
        <translation>Masken in den Ordner schreiben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Stop; exporting to the same folder goes on from there</source>
        <translation>Anhalten; ein Export in denselben Ordner macht dort weiter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>&amp;Cancel the export</source>
        <translation>Export ab&amp;brechen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Export &amp;again…</source>
        <translation>&amp;Erneut exportieren…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Go back to the choices</source>
        <translation>Zurück zu den Optionen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Show in &amp;file manager</source>
        <translation>Im &amp;Dateimanager zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Show the folder of the export</source>
        <translation>Den Ordner des Exports zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{name}: one region of pet</source>
        <translation>{name}: eine Region Tier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{name}: {count} regions of pet</source>
        <translation>{name}: {count} Regionen Tier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{name}: no pet</source>
        <translation>{name}: kein Tier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>No photo fits these choices.</source>
        <translation>Kein Foto entspricht dieser Auswahl.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>1 photo will be in the export.</source>
        <translation>1 Foto wird im Export sein.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{count:,} photos will be in the export.</source>
        <translation>{count:,} Fotos werden im Export sein.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Left out: {list}.</source>
        <translation>Ausgelassen: {list}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>{count:,} {state}</source>
        <translation>{count:,} {state}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>The export holds 1 photo.</source>
        <translation>Der Export enthält 1 Foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>The export holds {count:,} photos.</source>
        <translation>Der Export enthält {count:,} Fotos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Unchanged since the last export</source>
        <translation>Seit dem letzten Export unverändert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>No longer in the export</source>
        <translation>Nicht mehr im Export</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Without a pet</source>
        <translation>Ohne Tier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>{label} pixels</source>
        <translation>Pixel von {label}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>{count:,} ({share:.1%})</source>
        <translation>{count:,} ({share:.1%})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>File or folder with masks</source>
        <translation>Datei oder Ordner mit Masken</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>A folder of masks, or a .json, .xml or .zip file</source>
        <translation>Ein Ordner mit Masken oder eine .json-, .xml- oder .zip-Datei</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Choose a folder that holds masks</source>
        <extracomment>title</extracomment>
        <translation>Ordner mit Masken wählen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>F&amp;older…</source>
        <extracomment>title</extracomment>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Choose a file that holds masks, or an archive of them</source>
        <extracomment>title</extracomment>
        <translation>Datei mit Masken oder Archiv davon wählen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>&amp;File…</source>
        <extracomment>title</extracomment>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Choose a folder with masks, or a file that holds them. You see a preview before anything is changed.</source>
        <translation>Wählen Sie einen Ordner mit Masken oder eine Datei, die welche enthält. Sie sehen eine Vorschau, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Formats that are read: {formats}.</source>
        <translation>Lesbare Formate: {formats}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Each mask is matched with the photo of the same name. All of an import is one step that Undo takes back.</source>
        <translation>Jede Maske wird dem gleichnamigen Foto zugeordnet. Ein Import ist insgesamt ein Schritt, den „Rückgängig“ zurücknimmt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Masks ({patterns})</source>
        <translation>Masken ({patterns})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Masks to import</source>
        <translation>Zu importierende Masken</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>No border</source>
        <extracomment>choice</extracomment>
        <translation>Kein Rand</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>As wide as this folder's</source>
        <extracomment>choice</extracomment>
        <translation>So breit wie in diesem Ordner</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Corrected: to be looked at</source>
        <extracomment>choice</extracomment>
        <translation>Korrigiert: noch anzusehen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Reviewed: they are right</source>
        <extracomment>choice</extracomment>
        <translation>Geprüft: sie stimmen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>As they are marked there</source>
        <extracomment>choice</extracomment>
        <translation>Wie dort markiert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>How the masks are read; another choice reads them again</source>
        <translation>Wie die Masken gelesen werden; eine andere Wahl liest sie neu</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Mark them as</source>
        <translation>Markieren als</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Only reviewed masks train the model</source>
        <translation>Nur geprüfte Masken trainieren das Modell</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Photos that have a mask</source>
        <translation>Fotos, die schon eine Maske haben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>A mask that gives way can be brought back</source>
        <translation>Eine Maske, die weicht, kann zurückgeholt werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>The band along the outline, which these masks do not have</source>
        <translation>Das Band am Umriss, das diese Masken nicht haben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Resize masks of another size</source>
        <translation>Masken anderer Größe s&amp;kalieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Masks that have their photo's aspect ratio are resized to fit it</source>
        <translation>Masken mit dem Seitenverhältnis ihres Fotos werden passend skaliert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Masks that are left out</source>
        <translation>Ausgelassene Masken</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Left out ({count:,})</source>
        <translation>Aus&amp;gelassen ({count:,})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Photos that &amp;have a mask</source>
        <extracomment>title</extracomment>
        <translation>Fotos &amp;mit Maske</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Mark them as</source>
        <extracomment>title</extracomment>
        <translation>Markieren &amp;als</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>There are no masks in it.</source>
        <translation>Es sind keine Masken darin.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>No mask belongs to a photo of this folder, so there is nothing to import.</source>
        <translation>Keine Maske gehört zu einem Foto dieses Ordners, es gibt also nichts zu importieren.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>1 photo has a mask here.</source>
        <translation>1 Foto hat hier eine Maske.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>{count:,} photos have a mask here.</source>
        <translation>{count:,} Fotos haben hier eine Maske.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>All of them have one already.</source>
        <translation>Alle haben bereits eine.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>It has one already.</source>
        <translation>Es hat bereits eine.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>1 of the photos has one already.</source>
        <translation>1 der Fotos hat bereits eine.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>{count:,} of the photos have one already.</source>
        <translation>{count:,} der Fotos haben bereits eine.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>What the values mean is fixed by the format.</source>
        <translation>Die Bedeutung der Werte ist vom Format festgelegt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>What the values mean is a guess: check it with the preview.</source>
        <translation>Die Bedeutung der Werte ist geraten: Prüfen Sie sie anhand der Vorschau.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>What the values mean: {how}.</source>
        <translation>Bedeutung der Werte: {how}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>{count:,} rare values more are taken as they were guessed.</source>
        <translation>{count:,} weitere, seltene Werte gelten wie vermutet.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Import masks</source>
        <translation>Masken importieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Not imported:</source>
        <translation>Nicht importiert:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>&amp;Other masks…</source>
        <translation>&amp;Andere Masken…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Choose another file or folder</source>
        <translation>Andere Datei oder anderen Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Read the masks; nothing is changed yet</source>
        <translation>Masken lesen; geändert wird noch nichts</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Take the masks over, as one step</source>
        <translation>Masken übernehmen, als ein Schritt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>No photo has a mask here.</source>
        <translation>Kein Foto hat hier eine Maske.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>{name} ({row:,} of {total:,})</source>
        <translation>{name} ({row:,} von {total:,})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>1 mask was imported.</source>
        <translation>1 Maske wurde importiert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>{count:,} masks were imported.</source>
        <translation>{count:,} Masken wurden importiert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>The import ended early: {count:,} photos are as they were.</source>
        <translation>Der Import endete vorzeitig: {count:,} Fotos sind unverändert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>The import ended early: 1 photo is as it was.</source>
        <translation>Der Import endete vorzeitig: 1 Foto ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Edit &gt; Undo takes all of it back.</source>
        <translation>„Bearbeiten &gt; Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>State taken over</source>
        <translation>Zustand übernommen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>The same as before</source>
        <translation>Gleich wie zuvor</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Yours were kept</source>
        <translation>Eigene wurden behalten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Put in .petseg/set-aside</source>
        <translation>Nach .petseg/set-aside gelegt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Turned as the photo is</source>
        <translation>Gedreht wie das Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Resized</source>
        <translation>Skaliert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Another photo of that name</source>
        <translation>Anderes Foto dieses Namens</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>{count} more changed less and are not shown.</source>
        <translation>{count} weitere änderten sich weniger und werden nicht gezeigt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>your mask</source>
        <translation>Ihre Maske</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>{title}: {score:.1%}</source>
        <translation>{title}: {score:.1%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>There is no pet on this photo: the share of it that the model rightly leaves out</source>
        <translation>Auf diesem Foto ist kein Tier: der Anteil, den das Modell zu Recht auslässt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Go to the action that has this key</source>
        <translation>Zur Aktion gehen, die diese Taste hat</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Use the key here, and remove it there</source>
        <translation>Die Taste hier verwenden und dort entfernen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Use this key</source>
        <translation>Diese Taste verwenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Replace the keys of the action</source>
        <translation>Die Tasten der Aktion ersetzen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Add this key</source>
        <translation>Diese Taste hinzufügen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Keep the keys of the action, and add this one</source>
        <translation>Die Tasten der Aktion behalten und diese hinzufügen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Remove all keys of this action</source>
        <translation>Alle Tasten dieser Aktion entfernen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Use default</source>
        <translation>Standard verwenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Restore the default keys of this action</source>
        <translation>Standardtasten dieser Aktion wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Go to {action}</source>
        <translation>Zu „{action}“ gehen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Take it from {action}</source>
        <translation>Von „{action}“ nehmen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Click into the field, or press Return in the list; then press a key.</source>
        <translation>Klicken Sie in das Feld oder drücken Sie in der Liste die Eingabetaste; drücken Sie dann eine Taste.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>{key} is a key of this action.</source>
        <translation>{key} ist eine Taste dieser Aktion.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>{key} is free.</source>
        <translation>{key} ist frei.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Keep &amp;both</source>
        <extracomment>title</extracomment>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Take &amp;theirs</source>
        <extracomment>title</extracomment>
        <translation>&amp;Fremde übernehmen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Keep &amp;mine</source>
        <extracomment>title</extracomment>
        <translation>&amp;Eigene behalten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>&amp;Accept the deletion</source>
        <extracomment>title</extracomment>
        <translation>Löschung a&amp;kzeptieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>&amp;Save mine again</source>
        <extracomment>title</extracomment>
        <translation>Eigene erneut &amp;speichern</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Save your mask; the other one goes to .petseg/set-aside</source>
        <translation>Ihre Maske speichern; die andere kommt nach .petseg/set-aside</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Show the other mask; yours goes to .petseg/set-aside, and the steps before cannot be undone any more</source>
        <translation>Die andere Maske zeigen; Ihre kommt nach .petseg/set-aside, und die Schritte davor können nicht mehr rückgängig gemacht werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Save your mask, and say where in .petseg/set-aside the other one is</source>
        <translation>Ihre Maske speichern und mitteilen, wo in .petseg/set-aside die andere liegt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Two versions of a mask</source>
        <translation>Zwei Fassungen einer Maske</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Yours, not saved yet</source>
        <translation>Eigene, noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Theirs, on the disk</source>
        <translation>Fremde, auf dem Datenträger</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Show only the &amp;part that differs</source>
        <translation>Nur den &amp;abweichenden Teil zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Another program deleted the mask of {name} after you had opened it.</source>
        <translation>Ein anderes Programm hat die Maske von {name} gelöscht, nachdem Sie das Foto geöffnet hatten.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Another program changed the mask of {name} on {when}, after you had opened it.</source>
        <translation>Ein anderes Programm hat die Maske von {name} am {when} geändert, nachdem Sie das Foto geöffnet hatten.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Do the same for &amp;all {count} masks</source>
        <translation>Für a&amp;lle {count} Masken ebenso</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Decide &amp;later</source>
        <translation>S&amp;päter entscheiden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Your mask is kept in memory, and is not saved until you have chosen</source>
        <translation>Ihre Maske bleibt im Arbeitsspeicher und wird erst gespeichert, wenn Sie gewählt haben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Nothing is lost: the mask that does not stay is put into .petseg/set-aside first.</source>
        <translation>Nichts geht verloren: Die Maske, die nicht bleibt, wird vorher nach .petseg/set-aside gelegt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>The other mask cannot be shown. {problem}</source>
        <translation>Die andere Maske kann nicht gezeigt werden. {problem}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>There is no mask on the disk any more.</source>
        <translation>Auf dem Datenträger ist keine Maske mehr.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Both show the same; only the files differ.</source>
        <translation>Beide zeigen dasselbe; nur die Dateien unterscheiden sich.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>{count:,} pixels differ ({share:.2%} of the photo). Green: pet only in theirs; red: pet only in yours; violet: anything else.</source>
        <translation>{count:,} Pixel unterscheiden sich ({share:.2%} des Fotos). Grün: Tier nur in der fremden; Rot: Tier nur in der eigenen; Violett: alles andere.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/model_files.py"/>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/model_files.py"/>
        <source>Export the model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/model_files.py"/>
        <source>PetSeg models (*.safetensors)</source>
        <translation>PetSeg-Modelle (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/picture_rows.py"/>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Keep masks elsewhere</source>
        <translation>Masken anderswo ablegen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Folder for masks</source>
        <translation>Ordner für Masken</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>The folder {folder} cannot be written to. Its photos stay as they are.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden. Seine Fotos bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Keep its masks and everything else that PetSeg stores in:</source>
        <translation>Seine Masken und alles andere, was PetSeg speichert, ablegen in:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Keep masks there</source>
        <translation>Masken dort ablegen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Open to look only</source>
        <translation>Nur zum Ansehen öffnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/preview_pane.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Previous versions of this mask</source>
        <translation>Frühere Versionen dieser Maske</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Previous versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>There are none: a mask that is replaced is kept for 24 hours.</source>
        <translation>Es gibt keine: Eine ersetzte Maske wird 24 Stunden lang aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Restoring is one step, which can be undone.</source>
        <translation>Das Wiederherstellen ist ein Schritt, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Until {day}, {time} – {state}</source>
        <translation>Bis {day}, {time} – {state}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>It stops if you quit. The model in use stays, and your masks are saved.</source>
        <translation>Sie wird gestoppt, wenn Sie PetSeg beenden. Das verwendete Modell bleibt, und Ihre Masken sind gespeichert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>It stops if you leave the folder. The model in use stays, and your masks are saved.</source>
        <translation>Sie wird gestoppt, wenn Sie den Ordner verlassen. Das verwendete Modell bleibt, und Ihre Masken sind gespeichert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Stop and quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Stop and leave</source>
        <translation>Stoppen und verlassen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>A fine-tune is running.</source>
        <translation>Eine Feinabstimmung läuft.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Not everything is saved.</source>
        <translation>Es ist nicht alles gespeichert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>The messages in the window say why. See to that, then close the window again.</source>
        <translation>Die Meldungen im Fenster nennen den Grund. Beheben Sie ihn und schließen Sie das Fenster dann erneut.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Quit without saving</source>
        <translation>Ohne Speichern beenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Delete the version “{title}”?</source>
        <translation>Version „{title}“ löschen?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>It is no longer listed. Its file is moved to .petseg/set-aside in this folder.</source>
        <translation>Sie wird nicht mehr aufgeführt. Ihre Datei wird in diesem Ordner nach .petseg/set-aside verschoben.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Replace the keys of all actions?</source>
        <translation>Die Tasten aller Aktionen ersetzen?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>The keys that you chose are lost.</source>
        <translation>Die von Ihnen gewählten Tasten gehen verloren.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keep them</source>
        <translation>Tasten behalten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Reset these settings to their defaults?</source>
        <translation>Diese Einstellungen auf die Standardwerte zurücksetzen?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keys, recent folders and the layout of the window stay as they are.</source>
        <translation>Tasten, zuletzt geöffnete Ordner und die Anordnung des Fensters bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/reason_list.py"/>
        <source>… and {count:,} more</source>
        <translation>… und {count:,} weitere</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Tags of {count:,} photos, separated by commas:</source>
        <translation>Schlagwörter von {count:,} Fotos, durch Kommas getrennt:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Tags of the photo, separated by commas:</source>
        <translation>Schlagwörter des Fotos, durch Kommas getrennt:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Skip with a reason</source>
        <translation>Mit Grund überspringen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Why are these {count:,} photos left out?</source>
        <translation>Warum werden diese {count:,} Fotos ausgelassen?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Why is this photo left out?</source>
        <translation>Warum wird dieses Foto ausgelassen?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Appearance</source>
        <extracomment>title</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Thumbnails</source>
        <extracomment>title</extracomment>
        <translation>Miniaturen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Tools</source>
        <extracomment>title</extracomment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>In pixels of the open photo; on a photo twice as large they are twice as large. The width of the border belongs to the open folder.</source>
        <extracomment>remark</extracomment>
        <translation>In Pixeln des geöffneten Fotos; auf einem doppelt so großen Foto sind sie doppelt so groß. Die Breite des Randes gehört zum geöffneten Ordner.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Start and model</source>
        <extracomment>title</extracomment>
        <translation>Start und Modell</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Fine-tuning</source>
        <extracomment>title</extracomment>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Memory</source>
        <extracomment>title</extracomment>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>A stroke takes a few kilobytes, a change of the whole mask up to a few hundred.</source>
        <extracomment>remark</extracomment>
        <translation>Ein Strich belegt einige Kilobyte, eine Änderung der ganzen Maske bis zu einigen Hundert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Class colours</source>
        <translation>Klassenfarben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Reset to defaults…</source>
        <translation>Auf Standard zurücksetzen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>your own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Search by name or key</source>
        <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Search by pressing a key</source>
        <translation>Durch Drücken einer Taste suchen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Its keys were changed</source>
        <translation>Die Tasten dieser Aktion wurden geändert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>No action matches.</source>
        <translation>Keine Aktion gefunden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>or press its key</source>
        <translation>oder Taste drücken</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Reset all keys…</source>
        <translation>Alle Tasten zurücksetzen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keys as in</source>
        <translation>Tasten wie in</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keys as in another program</source>
        <translation>Tasten wie in einem anderen Programm</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>Type to search by name or key: undo, zoom, Ctrl+Z</source>
        <translation>Nach Name oder Taste suchen: rückgängig, Zoom, Strg+Z</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>Keys can be changed in the Help menu.   Esc closes this page.</source>
        <translation>Tasten lassen sich im Menü „Hilfe“ ändern.   Esc schließt diese Seite.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>There is no key or gesture for “{query}”.</source>
        <translation>Zu „{query}“ gibt es keine Taste oder Geste.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_options_form.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>corrected, but not marked as reviewed</source>
        <translation>korrigiert, aber nicht als geprüft markiert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>its file holds another photo than the one that was reviewed</source>
        <translation>seine Datei enthält ein anderes Foto als das geprüfte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>its mask is gone</source>
        <translation>seine Maske ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>too few: mark more photos as reviewed</source>
        <translation>zu wenige: Markieren Sie mehr Fotos als geprüft</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>{photos}, never trained on, to compare the new model with the old one</source>
        <translation>{photos}, nie im Training, zum Vergleich des neuen Modells mit dem alten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>none, as fewer than {count} are reviewed; each of three trainings is tested on a third of the photos, which it leaves out</source>
        <translation>keine, da weniger als {count} geprüft sind; jedes von drei Trainings wird an einem Drittel der Fotos gemessen, das es auslässt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>Left out: {photos}</source>
        <translation>Ausgelassen: {photos}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>{count:,} photos</source>
        <translation>{count:,} Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Result of the fine-tune</source>
        <translation>Ergebnis der Feinabstimmung</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>&amp;Use the new model</source>
        <translation>&amp;Neues Modell verwenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>U&amp;ndo: use the one before</source>
        <translation>&amp;Rückgängig: voriges verwenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>&amp;Keep the old model</source>
        <translation>&amp;Altes Modell behalten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Propose with {title} again; the new model stays a version</source>
        <translation>Mit {title} erneut vorschlagen; das neue Modell bleibt als Version</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Close; the new model stays a version</source>
        <translation>Schließen; das neue Modell bleibt als Version</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>The new model is in use. Masks that nobody touched are proposed again.</source>
        <translation>Das neue Modell wird verwendet. Masken, die niemand berührt hat, werden erneut vorgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>The new model is not in use. It stays listed under Model &gt; Versions.</source>
        <translation>Das neue Modell wird nicht verwendet. Es bleibt unter „Modell &gt; Versionen“ aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Figures before and after</source>
        <translation>Kennzahlen vorher und nachher</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>The fine-tune</source>
        <translation>Die Feinabstimmung</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Where the new model contradicts its base</source>
        <translation>Wo das neue Modell seinem Ausgangsmodell widerspricht</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Photos that judged both models</source>
        <translation>Fotos, an denen beide Modelle gemessen wurden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>&amp;Versions…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model is better</source>
        <translation>Das neue Modell ist besser</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model is not better</source>
        <translation>Das neue Modell ist nicht besser</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model may be better, but that is not certain</source>
        <translation>Das neue Modell ist vielleicht besser, aber das ist nicht sicher</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model contradicts the one it started from: you decide</source>
        <translation>Das neue Modell widerspricht seinem Ausgangsmodell: Sie entscheiden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean agreement with your masks, on {photos} that it was not trained on: {gain} percentage points.</source>
        <translation>Mittlere Übereinstimmung mit Ihren Masken auf {photos} außerhalb des Trainings: {gain} Prozentpunkte.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Taking chance into account, the change is at least {bound} points in {share} of 100 cases.</source>
        <translation>Den Zufall eingerechnet, beträgt die Änderung in {share} von 100 Fällen mindestens {bound} Punkte.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>A model is put in use only if that is above 0. More reviewed photos of the kind that goes wrong may help.</source>
        <translation>Ein Modell wird nur verwendet, wenn dieser Wert über 0 liegt. Mehr geprüfte Fotos der Art, die misslingt, können helfen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Taking chance into account, the true change may be as low as {bound} points, and it must not be below {least}. More reviewed photos make that clearer.</source>
        <translation>Den Zufall eingerechnet, beträgt die wahre Änderung vielleicht nur {bound} Punkte, und sie darf nicht unter {least} liegen. Mehr geprüfte Fotos schaffen Klarheit.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>But on photos that nobody corrected it no longer finds much of what the model it started from is sure of. That is fine if that model is wrong about them, and a bad sign if some of the reviewed masks are wrong. Check those masks before you use it.</source>
        <translation>Aber auf Fotos, die niemand korrigiert hat, findet es vieles nicht mehr, dessen sich das Ausgangsmodell sicher ist. Das ist in Ordnung, wenn jenes Modell sich bei ihnen irrt, und ein schlechtes Zeichen, wenn einige der geprüften Masken falsch sind. Sehen Sie diese Masken durch, bevor Sie es verwenden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{count} photos</source>
        <translation>{count} Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Core IoU</source>
        <translation>Kern-IoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Pet against background; the border does not count</source>
        <translation>Tier gegen Hintergrund; der Rand zählt nicht</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean IoU</source>
        <translation>Mittlere IoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean over the three classes, border included</source>
        <translation>Mittel über die drei Klassen, mit Rand</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Boundary F1</source>
        <translation>Umriss-F1</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>How much of the outline is where yours is</source>
        <translation>Wie viel des Umrisses dort liegt, wo Ihrer liegt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>IoU of this class</source>
        <translation>IoU dieser Klasse</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Left to correct</source>
        <translation>Noch zu korrigieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Share of a photo where pet and background are mistaken for each other</source>
        <translation>Anteil des Fotos, auf dem Tier und Hintergrund verwechselt sind</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{before:.1%} before, {after:.1%} after</source>
        <translation>{before:.1%} vorher, {after:.1%} nachher</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean of the photos that judged both models, each counted alike; the verdict goes by it</source>
        <translation>Mittel der Fotos, an denen beide Modelle gemessen wurden, alle gleich gewichtet; danach richtet sich das Urteil</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Strokes</source>
        <translation>Striche</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{duration} on {device}</source>
        <translation>{duration} auf {device}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>nothing was left to correct before</source>
        <translation>vorher war nichts zu korrigieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>roughly {saved:.0%} less to paint on a photo</source>
        <translation>etwa {saved:.0%} weniger zu malen pro Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>roughly {more:.0%} more to paint on a photo</source>
        <translation>etwa {more:.0%} mehr zu malen pro Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>From the pixels that are left to correct on these photos, before and after. Strokes follow from where they are as well, so take it as a rough guide.</source>
        <translation>Aus den Pixeln, die auf diesen Fotos vorher und nachher zu korrigieren sind. Wie viele Striche das sind, hängt auch von ihrer Lage ab; verstehen Sie es als groben Anhalt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{photos}, in {folds} trainings</source>
        <translation>{photos}, in {folds} Trainings</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{epochs}, stopped early</source>
        <translation>{epochs}, vorzeitig beendet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Fine-tune the model</source>
        <translation>Modell feinabstimmen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Looking at the reviewed photos…</source>
        <translation>Geprüfte Fotos werden angesehen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Looking at the reviewed photos</source>
        <translation>Ansehen der geprüften Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>&amp;Begin at once next time</source>
        <translation>Nächstes Mal s&amp;ofort beginnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>The model is trained on your reviewed photos in the background. You can keep painting meanwhile.</source>
        <translation>Das Modell wird im Hintergrund mit Ihren geprüften Fotos trainiert. Sie können währenddessen weitermalen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>about {duration} with all choices on Automatic</source>
        <translation>etwa {duration}, wenn alles auf „Automatisch“ steht</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>about {duration}</source>
        <translation>etwa {duration}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Expected time</source>
        <translation>Erwartete Zeit</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Start &amp;from</source>
        <translation>&amp;Ausgehen von</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>The shipped model, unless you want to go on from a version of your own</source>
        <translation>Das mitgelieferte Modell, außer Sie möchten von einer eigenen Version aus weitermachen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Photos left out</source>
        <translation>Ausgelassene Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>&amp;Watch up to {count} photos after each epoch:</source>
        <translation>Nach jeder Epoche bis zu {count} Fotos &amp;beobachten:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Fine-tune without this sheet; Edit &gt; Settings &gt; Fine-tuning brings it back</source>
        <translation>Ohne dieses Blatt feinabstimmen; „Bearbeiten &gt; Einstellungen &gt; Feinabstimmung“ bringt es zurück</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Means</source>
        <extracomment>title</extracomment>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Masks</source>
        <extracomment>title</extracomment>
        <translation>Masken</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Share</source>
        <extracomment>title</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Pixels</source>
        <extracomment>title</extracomment>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Value</source>
        <extracomment>title</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Values of the masks</source>
        <translation>Werte der Masken</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>What {value} means</source>
        <translation>Was {value} bedeutet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>{percent} % opaque</source>
        <translation>{percent} % deckend</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>transparent</source>
        <translation>transparent</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The second is better.</source>
        <translation>Die zweite ist besser.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The second is not better.</source>
        <translation>Die zweite ist nicht besser.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The second did better on these photos, which may be chance.</source>
        <translation>Die zweite war auf diesen Fotos besser, vielleicht durch Zufall.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>First: {first}
Second: {second}</source>
        <translation>Erste: {first}
Zweite: {second}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Opening both models…</source>
        <translation>Beide Modelle werden geöffnet…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Your mask</source>
        <translation>Ihre Maske</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>All photos, core IoU</source>
        <translation>Alle Fotos, Kern-IoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>All photos, mean IoU</source>
        <translation>Alle Fotos, mittlere IoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>All photos, boundary F1</source>
        <translation>Alle Fotos, Umriss-F1</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>{points} points</source>
        <translation>{points} Punkte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>No photo could be read.</source>
        <translation>Kein Foto war lesbar.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} held-out photo, which neither version was trained on.</source>
        <translation>Auf {count:,} zurückgehaltenen Foto, mit dem keine der beiden Versionen trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} held-out photos, which neither version was trained on.</source>
        <translation>Auf {count:,} zurückgehaltenen Fotos, mit denen keine der beiden Versionen trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} reviewed photo, which a version may have been trained on.</source>
        <translation>Auf {count:,} geprüften Foto, mit dem eine der Versionen trainiert worden sein kann.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} reviewed photos, which a version may have been trained on.</source>
        <translation>Auf {count:,} geprüften Fotos, mit denen eine der Versionen trainiert worden sein kann.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Both are equally good.</source>
        <translation>Beide sind gleich gut.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The mean difference in core IoU is {points} points.</source>
        <translation>Der mittlere Unterschied der Kern-IoU beträgt {points} Punkte.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Photos are listed with the largest loss first.</source>
        <translation>Fotos mit dem größten Rückgang stehen zuerst.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>{count:,} photos could not be read.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} Fotos konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>{count:,} photo could not be read.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} Foto konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Size</source>
        <extracomment>title</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Standing</source>
        <extracomment>title</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Before → after</source>
        <extracomment>title</extracomment>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Trained from</source>
        <extracomment>title</extracomment>
        <translation>Ausgangsmodell</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Made</source>
        <extracomment>title</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Version</source>
        <extracomment>title</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>{megabytes:.1f} MB</source>
        <translation>{megabytes:.1f} MB</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Earlier shipped model</source>
        <translation>Früher mitgeliefertes Modell</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>{title} {old:.1%} → {new:.1%}</source>
        <translation>{title} {old:.1%} → {new:.1%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>{figures}, on {count:,} photos held out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{figures}, auf {count:,} zurückgehaltenen Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>{figures}, on {count:,} photo held out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{figures}, auf {count:,} zurückgehaltenen Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Trained on {names} and {count:,} more</source>
        <translation>Trainiert mit {names} und {count:,} weiteren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Trained on {names}</source>
        <translation>Trainiert mit {names}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Not better, so not put in use</source>
        <translation>Nicht besser, daher nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Starts new folders</source>
        <translation>Beginnt neue Ordner</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Based on an earlier shipped model</source>
        <translation>Beruht auf einem früher mitgelieferten Modell</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Model versions</source>
        <translation>Modellversionen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Note on the selected version</source>
        <translation>Notiz zur ausgewählten Version</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Propose with it in this folder</source>
        <extracomment>tool tip</extracomment>
        <translation>In diesem Ordner mit ihr vorschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Use this version</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Diese Version &amp;verwenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Go back to the version that was in use before</source>
        <extracomment>tool tip</extracomment>
        <translation>Zur Version zurückkehren, die zuvor verwendet wurde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Use &amp;previous</source>
        <extracomment>menu, button or message</extracomment>
        <translation>V&amp;orige verwenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Give it another title</source>
        <extracomment>tool tip</extracomment>
        <translation>Ihr einen anderen Titel geben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Rename</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Score two versions on the photos held out: two selected ones, or one and that in use</source>
        <extracomment>tool tip</extracomment>
        <translation>Zwei Versionen auf den zurückgehaltenen Fotos bewerten: zwei ausgewählte oder eine und die verwendete</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Co&amp;mpare…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ver&amp;gleichen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Show how the new model was compared with the one before, photo by photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Zeigen, wie das neue Modell Foto für Foto mit dem vorigen verglichen wurde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Show result…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ergebnis zeigen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Have folders that are opened for the first time start with it</source>
        <extracomment>tool tip</extracomment>
        <translation>Ordner, die zum ersten Mal geöffnet werden, mit ihr beginnen lassen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>For &amp;new folders</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Für &amp;neue Ordner</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Write it to a file, for another folder or computer</source>
        <extracomment>tool tip</extracomment>
        <translation>In eine Datei schreiben, für einen anderen Ordner oder Computer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Export…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>List a model that was exported elsewhere</source>
        <extracomment>tool tip</extracomment>
        <translation>Ein anderswo exportiertes Modell aufführen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Import…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Stop listing it, and set its file aside</source>
        <extracomment>tool tip</extracomment>
        <translation>Nicht mehr aufführen und ihre Datei beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Delete</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>A fine-tuned version is put in use when it beats the one before it on photos held out of its training. You can go back to any version here; photos that you have not touched are then proposed again.</source>
        <translation>Eine feinabgestimmte Version wird verwendet, wenn sie die vorige auf Fotos schlägt, die vom Training zurückgehalten wurden. Hier können Sie zu jeder Version zurückkehren; Fotos, die Sie nicht berührt haben, werden dann erneut vorgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Use &amp;previous: {title}</source>
        <translation>V&amp;orige verwenden: {title}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/watched_choice.py"/>
        <source>Photos to watch</source>
        <translation>Zu beobachtende Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/watched_choice.py"/>
        <source>What the model proposes for these photos is shown after each epoch; Space checks one</source>
        <translation>Was das Modell für diese Fotos vorschlägt, wird nach jeder Epoche gezeigt; die Leertaste kreuzt eines an</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Every photo already has a proposal by this model.</source>
        <translation>Jedes Foto hat bereits einen Vorschlag dieses Modells.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Stopped after {done} of {total} photo.</source>
        <translation>Nach {done} von {total} Foto gestoppt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Stopped after {done} of {total} photos.</source>
        <translation>Nach {done} von {total} Fotos gestoppt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Proposed {count} photo.</source>
        <translation>Maske für {count} Foto vorgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Proposed {count} photos.</source>
        <translation>Masken für {count} Fotos vorgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>{count} photo could not be read.</source>
        <translation>{count} Foto konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>{count} photos could not be read.</source>
        <translation>{count} Fotos konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/border_width.py"/>
        <source>{error} The border's width holds until the folder is closed.</source>
        <translation>{error} Die Breite des Randes gilt, bis der Ordner geschlossen wird.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marked {count:,} photos reviewed.</source>
        <translation>{count:,} Fotos als geprüft markiert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marked {count:,} photo reviewed.</source>
        <translation>{count:,} Foto als geprüft markiert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipped {count:,} photos.</source>
        <translation>{count:,} Fotos übersprungen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipped {count:,} photo.</source>
        <translation>{count:,} Foto übersprungen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Reset {count:,} photos to their proposals.</source>
        <translation>{count:,} Fotos auf ihre Vorschläge zurückgesetzt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Reset {count:,} photo to its proposal.</source>
        <translation>{count:,} Foto auf seinen Vorschlag zurückgesetzt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Tagged {count:,} photos.</source>
        <translation>{count:,} Fotos verschlagwortet.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Tagged {count:,} photo.</source>
        <translation>{count:,} Foto verschlagwortet.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the tag from {count:,} photos.</source>
        <translation>Schlagwort von {count:,} Fotos entfernt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the tag from {count:,} photo.</source>
        <translation>Schlagwort von {count:,} Foto entfernt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Flagged {count:,} photos.</source>
        <translation>{count:,} Fotos gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Flagged {count:,} photo.</source>
        <translation>{count:,} Foto gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the flags from {count:,} photos.</source>
        <translation>Kennzeichnungen von {count:,} Fotos entfernt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the flag from {count:,} photo.</source>
        <translation>Kennzeichnung von {count:,} Foto entfernt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Changed the notes of {count:,} photos.</source>
        <translation>Notizen von {count:,} Fotos geändert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Changed the note of {count:,} photo.</source>
        <translation>Notiz von {count:,} Foto geändert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noted the reason for {count:,} skips.</source>
        <translation>Grund für {count:,} übersprungene Fotos notiert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noted the reason for {count:,} skip.</source>
        <translation>Grund für {count:,} übersprungenes Foto notiert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marking {count:,} photos reviewed</source>
        <translation>{count:,} Fotos werden als geprüft markiert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marking {count:,} photo reviewed</source>
        <translation>{count:,} Foto wird als geprüft markiert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipping {count:,} photos</source>
        <translation>{count:,} Fotos werden übersprungen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipping {count:,} photo</source>
        <translation>{count:,} Foto wird übersprungen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Resetting {count:,} photos</source>
        <translation>{count:,} Fotos werden zurückgesetzt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Resetting {count:,} photo</source>
        <translation>{count:,} Foto wird zurückgesetzt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noting on {count:,} photos</source>
        <translation>Angaben zu {count:,} Fotos werden notiert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noting on {count:,} photo</source>
        <translation>Angaben zu {count:,} Foto werden notiert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} have no mask yet.</source>
        <translation>{count:,} haben noch keine Maske.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} has no mask yet.</source>
        <translation>{count:,} hat noch keine Maske.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} have no proposal.</source>
        <translation>{count:,} haben keinen Vorschlag.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} has no proposal.</source>
        <translation>{count:,} hat keinen Vorschlag.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Stopped after {done:,} of {total:,} photos.</source>
        <translation>Nach {done:,} von {total:,} Fotos gestoppt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Changing the selected photos failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Ändern der ausgewählten Fotos unerwartet fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} photos could not be changed. {reason}</source>
        <translation>{count:,} Fotos konnten nicht geändert werden. {reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} photo could not be changed. {reason}</source>
        <translation>{count:,} Foto konnte nicht geändert werden. {reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title} was cancelled, as the photo was left before it was done.</source>
        <translation>„{title}“ wurde abgebrochen, da das Foto vorher verlassen wurde.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title} failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>„{title}“ ist unerwartet fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{error} The mask is as it was.</source>
        <translation>{error} Die Maske ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title} was cancelled, as a step before it was undone.</source>
        <translation>„{title}“ wurde abgebrochen, da ein Schritt davor rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title}: the mask kept changing meanwhile. Stop painting for a moment and try again.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{title}: Die Maske hat sich währenddessen weiter geändert. Malen Sie kurz nicht und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/live_preview.py"/>
        <source>The preview failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Die Vorschau ist unerwartet fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>Copy mask from previous photo</source>
        <extracomment>title</extracomment>
        <translation>Maske des vorigen Fotos kopieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>No photo before this one has a mask to copy.</source>
        <translation>Kein Foto vor diesem hat eine Maske, die kopiert werden kann.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>Copied the mask of {name}.</source>
        <translation>Die Maske von {name} wurde kopiert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>the mask of {name} has {width} × {height} pixels and this photo {this_width} × {this_height}, so it cannot be copied</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>die Maske von {name} hat {width} × {height} Pixel und dieses Foto {this_width} × {this_height}, sie kann daher nicht kopiert werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>{name} has no mask to copy</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{name} hat keine Maske, die kopiert werden kann</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/previewer.py"/>
        <source>Re-derive border</source>
        <extracomment>title</extracomment>
        <translation>Rand neu ableiten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/previous_versions.py"/>
        <source>Restore previous version</source>
        <extracomment>title</extracomment>
        <translation>Frühere Version wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/previous_versions.py"/>
        <source>Reading the previous version failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Lesen der früheren Version unerwartet fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>{name}: this is not saved yet, so it cannot be taken back. Take back the review or skip on the photo.</source>
        <translation>{name}: Dies ist noch nicht gespeichert und kann daher nicht zurückgenommen werden. Nehmen Sie das Prüfen oder Überspringen am Foto zurück.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>Taking back {step}</source>
        <translation>Wird zurückgenommen: {step}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>There is nothing to take back: the photo has changed since.</source>
        <translation>Es gibt nichts zurückzunehmen: Das Foto hat sich seitdem geändert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>Another step was made since; Edit &gt; Undo takes that back first.</source>
        <translation>Seitdem wurde ein weiterer Schritt gemacht; „Bearbeiten &gt; Rückgängig“ nimmt zuerst diesen zurück.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>Taking the step back failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Zurücknehmen des Schritts unerwartet fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>{step} of {name}</source>
        <translation>{step} ({name})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>{step} of {count:,} photos</source>
        <translation>{step} ({count:,} Fotos)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>This folder cannot be written to: its masks are kept in {place}.</source>
        <translation>In diesen Ordner kann nicht geschrieben werden: Seine Masken liegen in {place}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Keep masks elsewhere…</source>
        <translation>Masken anderswo ablegen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>This folder cannot be written to: you can look at it, but not change anything.</source>
        <translation>In diesen Ordner kann nicht geschrieben werden: Sie können ihn ansehen, aber nichts ändern.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Open for editing</source>
        <translation>Zum Bearbeiten öffnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Nobody else has this folder open any more.</source>
        <translation>Niemand sonst hat diesen Ordner noch geöffnet.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Another program has this folder open: you can look at it, but not change anything.</source>
        <translation>Ein anderes Programm hat diesen Ordner geöffnet: Sie können ihn ansehen, aber nichts ändern.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>This folder is open in {program} ({user} on {host}, since {time}): you can look at it, but not change anything.</source>
        <translation>Dieser Ordner ist in {program} geöffnet ({user} auf {host}, seit {time}): Sie können ihn ansehen, aber nichts ändern.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>The folder is back, and nothing is lost.</source>
        <translation>Der Ordner ist wieder da, und nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>{folder} is gone: was it renamed or moved, or is its disk not connected? Nothing is lost: what you do is saved once the folder is back.</source>
        <translation>{folder} ist nicht mehr da: Wurde er umbenannt oder verschoben, oder ist sein Datenträger nicht verbunden? Nichts ist verloren: Was Sie tun, wird gespeichert, sobald der Ordner wieder da ist.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>Locate folder…</source>
        <translation>Ordner suchen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>Going on in {folder}. Nothing is lost.</source>
        <translation>Es geht weiter in {folder}. Nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>The folder cannot be opened again</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Der Ordner kann nicht wieder geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>these are not the photos that were open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>dies sind nicht die Fotos, die geöffnet waren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>Choose the folder that {name} is now, or open this one from the File menu.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Wählen Sie den Ordner, der {name} jetzt ist, oder öffnen Sie diesen über das Menü „Datei“.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_target.py"/>
        <source>the folder for masks cannot be made ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>der Ordner für Masken kann nicht angelegt werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>The folder cannot be read</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Der Ordner kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>Nothing has come or gone since the folder was listed.</source>
        <translation>Seit der Ordner aufgelistet wurde, ist nichts hinzugekommen oder verschwunden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{name} was deleted or moved while it was open. Its mask is kept: {path}</source>
        <translation>{name} wurde gelöscht oder verschoben, während es geöffnet war. Die Maske ist erhalten: {path}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{name}: another program changed the mask, which is shown as it is now.</source>
        <translation>{name}: Ein anderes Programm hat die Maske geändert; sie wird in ihrem jetzigen Zustand gezeigt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{name}: another program changed the mask, and it cannot be shown. {problem}</source>
        <translation>{name}: Ein anderes Programm hat die Maske geändert, und sie kann nicht gezeigt werden. {problem}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>1 photo was added.</source>
        <translation>1 Foto ist hinzugekommen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{count} photos were added.</source>
        <translation>{count} Fotos sind hinzugekommen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>1 photo is gone.</source>
        <translation>1 Foto ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{count} photos are gone.</source>
        <translation>{count} Fotos sind nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/project_opener.py"/>
        <source>“{folder}” is open in another window, which has come forward.</source>
        <translation>„{folder}“ ist in einem anderen Fenster geöffnet, das nach vorn geholt wurde.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/project_opener.py"/>
        <source>The folder cannot be opened</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Der Ordner kann nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/guide/user_guide.py"/>
        <source>No browser was found. The page is at {path}.</source>
        <translation>Kein Browser wurde gefunden. Die Seite liegt unter {path}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/guide/user_guide.py"/>
        <source>Opening the documentation failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Öffnen der Dokumentation unerwartet fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/guide/user_guide.py"/>
        <source>the documentation cannot be shown ({reason})</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>die Dokumentation kann nicht gezeigt werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/loaded_model.py"/>
        <source>{error} The shipped model is used instead.</source>
        <translation>{error} Stattdessen wird das mitgelieferte Modell verwendet.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/loaded_model.py"/>
        <source>there is no model to propose with</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>es gibt kein Modell zum Vorschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/loaded_model.py"/>
        <source>{error} The choice of the model holds until PetSeg is closed.</source>
        <translation>{error} Die Wahl des Modells gilt, bis PetSeg geschlossen wird.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_folder.py"/>
        <source>The model cannot be taken over</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Das Modell kann nicht übernommen werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_holder.py"/>
        <source>The model cannot be loaded</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Das Modell kann nicht geladen werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_holder.py"/>
        <source>{error} There are no proposals; painting goes on as usual.</source>
        <translation>{error} Es gibt keine Vorschläge; malen können Sie wie gewohnt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_holder.py"/>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/start_model.py"/>
        <source>Folders that are opened for the first time start with “{title}”.</source>
        <translation>Ordner, die zum ersten Mal geöffnet werden, beginnen mit „{title}“.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/start_model.py"/>
        <source>The model cannot be kept for new folders</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Das Modell kann nicht für neue Ordner vorgemerkt werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/taken_model.py"/>
        <source>the model cannot be copied to {target} ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Modell kann nicht nach {target} kopiert werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/taken_model.py"/>
        <source>Free some space, or choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Geben Sie Speicherplatz frei oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/loaded_photo.py"/>
        <source>there is not enough memory to open the photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>zum Öffnen des Fotos reicht der Arbeitsspeicher nicht aus</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/loaded_photo.py"/>
        <source>Close other programs, or open a smaller copy.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Schließen Sie andere Programme oder öffnen Sie eine kleinere Kopie.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/loaded_photo.py"/>
        <source>It was moved to {path}.</source>
        <translation>Sie wurde nach {path} verschoben.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/photo_loader.py"/>
        <source>{name}: the photo cannot be opened</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}: Das Foto kann nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/photo_loader.py"/>
        <source>The photo cannot be opened</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Das Foto kann nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/replaced_photos.py"/>
        <source>Looking for replaced photos failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Die Suche nach ersetzten Fotos ist unerwartet fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/box_proposal.py"/>
        <source>Box proposal</source>
        <extracomment>title</extracomment>
        <translation>Vorschlag im Rahmen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/photo_proposal.py"/>
        <source>the photo keeps changing</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Foto ändert sich ständig</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/photo_proposal.py"/>
        <source>Try again later.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/propagator.py"/>
        <source>Propagate</source>
        <extracomment>title</extracomment>
        <translation>Übertragen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>The model is not loaded yet. Try again in a moment.</source>
        <translation>Das Modell ist noch nicht geladen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>All of this mask is yours, so the new proposal changes nothing. Reset to proposal shows it.</source>
        <translation>Diese Maske ist ganz von Ihnen, der neue Vorschlag ändert also nichts. „Auf Vorschlag zurücksetzen“ zeigt ihn.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>The GPU cannot be used, so proposals run on the CPU. {error}</source>
        <translation>Die GPU kann nicht verwendet werden, Vorschläge werden daher auf der CPU berechnet. {error}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>{name}: proposing failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}: Vorschlagen unerwartet fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/autosaver.py"/>
        <source>There is no mask yet: wait for the proposal, or paint one.</source>
        <translation>Es gibt noch keine Maske: Warten Sie auf den Vorschlag oder malen Sie eine.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/decisions.py"/>
        <source>Reopening</source>
        <extracomment>title</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/elsewhere.py"/>
        <source>{count} masks are now in {folder} as well. PetSeg goes on trying to save them where they belong.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count} Masken liegen jetzt auch in {folder}. PetSeg versucht weiter, sie an ihrem Ort zu speichern.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/elsewhere.py"/>
        <source>1 mask is now in {folder} as well. PetSeg goes on trying to save it where it belongs.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>1 Maske liegt jetzt auch in {folder}. PetSeg versucht weiter, sie an ihrem Ort zu speichern.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/elsewhere.py"/>
        <source>Saving elsewhere failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Speichern an anderem Ort unerwartet fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/journal_writer.py"/>
        <source>The journal cannot be written</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Das Journal kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_comparer.py"/>
        <source>The masks cannot be compared</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Die Masken können nicht verglichen werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>{name}: your mask stays, and the other one is in {path}.</source>
        <translation>{name}: Ihre Maske bleibt, die andere liegt in {path}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>{name}: your mask was set aside as {path}.</source>
        <translation>{name}: Ihre Maske wurde als {path} beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>{name}: the mask cannot be set aside</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}: Die Maske kann nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Other programs changed {count} masks that you worked on. Yours are kept, and not saved until you have compared them.</source>
        <translation>Andere Programme haben {count} Masken geändert, an denen Sie gearbeitet haben. Ihre sind erhalten und werden erst gespeichert, wenn Sie sie verglichen haben.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Another program deleted the mask of {name} while you worked on it. Yours is kept.</source>
        <translation>Ein anderes Programm hat die Maske von {name} gelöscht, während Sie daran gearbeitet haben. Ihre ist erhalten.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Another program changed the mask of {name} while you worked on it. Yours is kept, and not saved until you have compared them.</source>
        <translation>Ein anderes Programm hat die Maske von {name} geändert, während Sie daran gearbeitet haben. Ihre ist erhalten und wird erst gespeichert, wenn Sie beide verglichen haben.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/save_queue.py"/>
        <source>{name}: your work is kept and will be saved again, as saving failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}: Ihre Arbeit ist erhalten und wird erneut gespeichert, da das Speichern unerwartet fehlgeschlagen ist</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/save_queue.py"/>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/save_queue.py"/>
        <source>{name}: storing the state failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}: Speichern des Zustands unerwartet fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>The export cannot be planned</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Der Export kann nicht geplant werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>The export failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Der Export ist unerwartet fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>The export was cancelled. Exporting to the same folder goes on from there.</source>
        <translation>Der Export wurde abgebrochen. Ein Export in denselben Ordner macht dort weiter.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>{count:,} photos were exported to {folder}.</source>
        <translation>{count:,} Fotos wurden nach {folder} exportiert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>1 photo was exported to {folder}.</source>
        <translation>1 Foto wurde nach {folder} exportiert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>{count:,} could not be exported.</source>
        <translation>{count:,} konnten nicht exportiert werden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/importer.py"/>
        <source>The import failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Der Import ist unerwartet fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/importer.py"/>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>there are too few reviewed photos to fine-tune on ({count})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>es gibt zu wenige geprüfte Fotos für eine Feinabstimmung ({count})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>At least {needed} are needed. Correct some more and mark them as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Mindestens {needed} sind nötig. Korrigieren Sie weitere und markieren Sie sie als geprüft.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>Fine-tuned on {count} photo, {time:%Y-%m-%d %H:%M}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Feinabgestimmt mit {count} Foto, {time:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>Fine-tuned on {count} photos, {time:%Y-%m-%d %H:%M}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Feinabgestimmt mit {count} Fotos, {time:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Fine-tuning failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Die Feinabstimmung ist unerwartet fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Versions…</source>
        <translation>Versionen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Fine-tuning was cancelled. The model in use stays.</source>
        <translation>Die Feinabstimmung wurde abgebrochen. Das verwendete Modell bleibt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Fine-tuning was cancelled, since another folder was opened. The model in use stays.</source>
        <translation>Die Feinabstimmung wurde abgebrochen, da ein anderer Ordner geöffnet wurde. Das verwendete Modell bleibt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_planner.py"/>
        <source>The photos cannot be looked at</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Die Fotos können nicht angesehen werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model is better ({figures}). It is in use now, and untouched masks are proposed again.</source>
        <translation>Das feinabgestimmte Modell ist besser ({figures}). Es wird jetzt verwendet, und unberührte Masken werden erneut vorgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model is not better ({figures}). The model in use stays; the new one is kept as a version.</source>
        <translation>Das feinabgestimmte Modell ist nicht besser ({figures}). Das verwendete Modell bleibt; das neue wird als Version aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model may be better, but these photos do not show it for certain ({figures}). The model in use stays; the new one is kept as a version.</source>
        <translation>Das feinabgestimmte Modell ist vielleicht besser, aber diese Fotos zeigen es nicht sicher ({figures}). Das verwendete Modell bleibt; das neue wird als Version aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model contradicts the model it started from on photos that nobody corrected. It is not used unless you decide so ({figures}).</source>
        <translation>Das feinabgestimmte Modell widerspricht seinem Ausgangsmodell auf Fotos, die niemand korrigiert hat. Es wird nur verwendet, wenn Sie es so entscheiden ({figures}).</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model is better than the one that was in use when it began ({figures}). Another one was chosen meanwhile and stays; the new one is kept as a version.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Das feinabgestimmte Modell ist besser als das zu Beginn verwendete ({figures}). Inzwischen wurde ein anderes gewählt, das bleibt; das neue wird als Version aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>{new:.1%} agreement with your masks, before {old:.1%}, on {count} photos that it was not trained on</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{new:.1%} Übereinstimmung mit Ihren Masken, vorher {old:.1%}, auf {count} Fotos außerhalb des Trainings</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>{new:.1%} agreement with your mask, before {old:.1%}, on {count} photo that it was not trained on</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{new:.1%} Übereinstimmung mit Ihrer Maske, vorher {old:.1%}, auf {count} Foto außerhalb des Trainings</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>1 more reviewed photo needed</source>
        <translation>1 weiteres geprüftes Foto nötig</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>{count} more reviewed photos needed</source>
        <translation>{count} weitere geprüfte Fotos nötig</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>Fine-tuning needs at least {needed} reviewed photos, and there is {reviewed}. Correct some more and mark them as reviewed.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Eine Feinabstimmung braucht mindestens {needed} geprüfte Fotos, und es gibt {reviewed}. Korrigieren Sie weitere und markieren Sie sie als geprüft.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>Fine-tuning needs at least {needed} reviewed photos, and there are {reviewed}. Correct some more and mark them as reviewed.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Eine Feinabstimmung braucht mindestens {needed} geprüfte Fotos, und es gibt {reviewed}. Korrigieren Sie weitere und markieren Sie sie als geprüft.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_comparer.py"/>
        <source>The versions cannot be compared</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Die Versionen können nicht verglichen werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_comparer.py"/>
        <source>there are no reviewed photos to compare on</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>es gibt keine geprüften Fotos für einen Vergleich</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_comparer.py"/>
        <source>Correct some photos and mark them as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Korrigieren Sie einige Fotos und markieren Sie sie als geprüft.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>“{title}” is no longer listed. Its file was moved to {path}.</source>
        <translation>„{title}“ wird nicht mehr aufgeführt. Die Datei wurde nach {path} verschoben.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>“{title}” is listed now. It proposes once you choose it.</source>
        <translation>„{title}“ wird jetzt aufgeführt. Es schlägt vor, sobald Sie es wählen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>“{title}” was exported to {path}.</source>
        <translation>„{title}“ wurde nach {path} exportiert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>The version cannot be changed</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Die Version kann nicht geändert werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/languages.py"/>
        <source>Deutsch</source>
        <extracomment>choice</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/languages.py"/>
        <source>Español</source>
        <extracomment>choice</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/languages.py"/>
        <source>Français</source>
        <extracomment>choice</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/action_spec.py"/>
        <source>The folder is open read-only</source>
        <translation>Der Ordner ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/action_spec.py"/>
        <source>Open a folder of photos first</source>
        <translation>Öffnen Sie zuerst einen Ordner mit Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Undo {step}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Undo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Redo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Redo {step}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Undo revie&amp;w</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Prüf&amp;ung rückgängig</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Take the last step on this photo back</source>
        <extracomment>tool tip</extracomment>
        <translation>Den letzten Schritt an diesem Foto zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Make the step again</source>
        <extracomment>tool tip</extracomment>
        <translation>Den Schritt erneut ausführen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Redo</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Take the last review, skip or import back, and go to that photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Das letzte Prüfen, Überspringen oder Importieren zurücknehmen und zum Foto gehen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Undo review, skip or import</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Prüfen, Überspringen, Import rückgängig</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;History</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>List the steps made on this photo, and go back to any</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Schritte an diesem Foto auflisten und zu einem beliebigen zurückgehen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Re-derive &amp;border</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Rand &amp;neu ableiten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Redraw the border band, as wide as chosen, along the whole outline of the pet</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Randband in der gewählten Breite am ganzen Umriss des Tiers neu zeichnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Reset to &amp;proposal</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Auf Vors&amp;chlag zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Drop all corrections of this photo and show the model's proposal</source>
        <extracomment>tool tip</extracomment>
        <translation>Alle Korrekturen dieses Fotos verwerfen und den Vorschlag des Modells zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Copy &amp;mask from previous photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Maske des vorigen Fotos &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Paint this photo with the mask of the photo before it, as in a burst of photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Dieses Foto mit der Maske des vorigen bemalen, wie bei einer Bildserie</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Clear mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Maske &amp;leeren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Make the whole mask background</source>
        <extracomment>tool tip</extracomment>
        <translation>Die ganze Maske zum Hintergrund machen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Pre&amp;vious versions of this mask…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Frühere Versionen dieser Maske…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Look at the mask as it was before it was replaced in the last 24 hours, and restore it</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Maske ansehen, wie sie vor einer Ersetzung in den letzten 24 Stunden war, und sie wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>S&amp;ettings…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Theme, colours, sizes, memory and other choices that hold for every folder</source>
        <extracomment>tool tip</extracomment>
        <translation>Design, Farben, Größen, Speicher und andere Einstellungen, die für alle Ordner gelten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Edit</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>C&amp;lean up</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>Bere&amp;inigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Open folder…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open a folder of photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Einen Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open folder</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open &amp;photo…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Foto öffnen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open one photo, with the folder that it is in</source>
        <extracomment>tool tip</extracomment>
        <translation>Ein Foto öffnen, mitsamt seinem Ordner</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open photo</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Try a &amp;sample photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Beispielfoto aus&amp;probieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Copy a photo that comes with PetSeg into a folder of yours and open it</source>
        <extracomment>tool tip</extracomment>
        <translation>Ein mit PetSeg mitgeliefertes Foto in einen Ihrer Ordner kopieren und öffnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Export masks…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Masken &amp;exportieren…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Write the masks of this folder in the format of another program</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Masken dieses Ordners im Format eines anderen Programms schreiben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Import masks…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Masken &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Take over masks that another program made</source>
        <extracomment>tool tip</extracomment>
        <translation>Masken übernehmen, die ein anderes Programm erstellt hat</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Show the open folder in the file manager</source>
        <extracomment>tool tip</extracomment>
        <translation>Den geöffneten Ordner im Dateimanager zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Refres&amp;h folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ordner &amp;aktualisieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Look for photos and masks that have come or gone</source>
        <extracomment>tool tip</extracomment>
        <translation>Nach hinzugekommenen oder verschwundenen Fotos und Masken suchen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Close folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ordner &amp;schließen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Leave the folder and go back to the start page</source>
        <extracomment>tool tip</extracomment>
        <translation>Den Ordner verlassen und zur Startseite zurückkehren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Quit</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Save what is not saved yet, and quit</source>
        <extracomment>tool tip</extracomment>
        <translation>Noch nicht Gespeichertes speichern und PetSeg beenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;File</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Find an action…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Aktion suchen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Type what you want to do, and do it</source>
        <extracomment>tool tip</extracomment>
        <translation>Eingeben, was Sie tun möchten, und es tun</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Ke&amp;ys and gestures</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Tasten und Gesten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>List every key and gesture</source>
        <extracomment>tool tip</extracomment>
        <translation>Alle Tasten und Gesten auflisten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tasten&amp;kürzel…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Choose other keys</source>
        <extracomment>tool tip</extracomment>
        <translation>Andere Tasten wählen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;User guide</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Open the user guide in the browser; it comes with PetSeg and needs no network</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Benutzerhandbuch im Browser öffnen; es gehört zu PetSeg und braucht kein Netzwerk</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Tour of the window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Explain the parts of the window in five steps</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Teile des Fensters in fünf Schritten erklären</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>What’s &amp;new</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Open the list of what has changed from version to version in the browser</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Liste der Änderungen von Version zu Version im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Report a problem…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Write down what went wrong, with versions and the last lines of the log</source>
        <extracomment>tool tip</extracomment>
        <translation>Aufschreiben, was schiefging, mit Versionen und den letzten Zeilen des Protokolls</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Open lo&amp;g folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Protokoll&amp;ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Show the files in which PetSeg notes what it did and what failed</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Dateien zeigen, in denen PetSeg notiert, was es tat und was fehlschlug</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Copy system information</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Systeminformationen kopieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Copy versions, system and device, for a report</source>
        <extracomment>tool tip</extracomment>
        <translation>Versionen, System und Gerät für einen Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;About PetSeg</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Über PetSeg</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Version, licence and what this is</source>
        <extracomment>tool tip</extracomment>
        <translation>Version, Lizenz und was dies ist</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Help</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Paint at least one stroke first.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Malen Sie zuerst mindestens einen Strich.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Propose &amp;again</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Erneut vorschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Ask the model in use for this photo's mask; your own strokes stay</source>
        <extracomment>tool tip</extracomment>
        <translation>Das verwendete Modell nach der Maske dieses Fotos fragen; Ihre eigenen Striche bleiben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>P&amp;ropagate</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Über&amp;tragen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Show what the strokes change where nobody has painted; again for the next suggestion</source>
        <extracomment>tool tip</extracomment>
        <translation>Zeigen, was die Striche dort ändern, wo niemand gemalt hat; erneut für die nächste Variante</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Propose &amp;folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Für &amp;Ordner vorschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Propose a mask for every photo that has none of this model yet</source>
        <extracomment>tool tip</extracomment>
        <translation>Für jedes Foto, das noch keine Maske dieses Modells hat, eine vorschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Fine-&amp;tune…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Feinabstimmen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Train the model on the reviewed photos, in the background</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Modell im Hintergrund mit den geprüften Fotos trainieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Stop fine-tuning and keep best</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Feinabstimmung &amp;stoppen, Bestes behalten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>End the training with the best weights so far, compare them and keep them as a version</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Training mit den bisher besten Gewichten beenden, sie vergleichen und als Version behalten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Cancel fine-tuning and discard</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Feinabstimmung ab&amp;brechen und verwerfen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>End the training; the model in use stays</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Training beenden; das verwendete Modell bleibt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Training pane&amp;l</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Trainingsbe&amp;dienfeld</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Show curves and watched photos while a fine-tune runs</source>
        <extracomment>tool tip</extracomment>
        <translation>Kurven und beobachtete Fotos zeigen, während eine Feinabstimmung läuft</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Res&amp;ult of the last fine-tune…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>E&amp;rgebnis der letzten Feinabstimmung…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Choose which version of the model proposes in this folder</source>
        <extracomment>tool tip</extracomment>
        <translation>Wählen, welche Version des Modells in diesem Ordner vorschlägt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Compute on a GPU where one can be used, else on the CPU</source>
        <extracomment>tool tip</extracomment>
        <translation>Auf einer GPU rechnen, wo eine verwendet werden kann, sonst auf der CPU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Automatic</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Leave the GPU to others</source>
        <extracomment>tool tip</extracomment>
        <translation>Die GPU anderen überlassen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;CPU</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;CPU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Compute on the GPU, and report it if it cannot be used</source>
        <extracomment>tool tip</extracomment>
        <translation>Auf der GPU rechnen und melden, wenn sie nicht verwendet werden kann</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;GPU</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;GPU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Model</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>C&amp;ompute on</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>Berech&amp;nen auf</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Mark reviewed and next</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Als &amp;geprüft markieren und weiter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Ne&amp;xt</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Next</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Mark reviewed and next</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Geprüft und weiter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>The mask is right: save it for training and go on to the next photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Maske stimmt: für das Training speichern und zum nächsten Foto gehen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Leave this photo out and go on</source>
        <extracomment>tool tip</extracomment>
        <translation>Dieses Foto auslassen und weitergehen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Skip photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Foto ü&amp;berspringen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Take back reviewed or skipped</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Geprüft/übersprungen &amp;zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Say that this photo is not done after all</source>
        <extracomment>tool tip</extracomment>
        <translation>Festhalten, dass dieses Foto doch nicht fertig ist</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Previous photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Voriges Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Go back one photo in the list as it is shown</source>
        <extracomment>tool tip</extracomment>
        <translation>Ein Foto zurück in der Liste, wie sie gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Next photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Nächstes Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Go on one photo in the list as it is shown</source>
        <extracomment>tool tip</extracomment>
        <translation>Ein Foto weiter in der Liste, wie sie gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Next &amp;unreviewed photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nächstes &amp;ungeprüftes Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Go on to the next photo that is neither reviewed nor skipped</source>
        <extracomment>tool tip</extracomment>
        <translation>Zum nächsten Foto gehen, das weder geprüft noch übersprungen ist</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>F&amp;ind photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Foto &amp;suchen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>List only photos whose names, tags or notes contain a text</source>
        <extracomment>tool tip</extracomment>
        <translation>Nur Fotos auflisten, deren Namen, Schlagwörter oder Notizen einen Text enthalten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Select &amp;all photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>A&amp;lle Fotos auswählen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Select every photo that is listed, for the commands on selected photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Alle aufgelisteten Fotos auswählen, für die Befehle zu ausgewählten Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Mark {count:,} photos reviewed</source>
        <translation>{count:,} Fotos als geprüft &amp;markieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Mark reviewed</source>
        <translation>Als geprüft &amp;markieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>The masks of the selected photos are right: save them for training</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Masken der ausgewählten Fotos stimmen: für das Training speichern</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Mark reviewed</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Als geprüft markieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Skip {count:,} photos</source>
        <translation>{count:,} Fotos &amp;überspringen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Leave the selected photos out</source>
        <extracomment>tool tip</extracomment>
        <translation>Die ausgewählten Fotos auslassen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Reset {count:,} photos to proposals</source>
        <translation>{count:,} Fotos auf Vorschläge &amp;zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Reset to proposal</source>
        <translation>Auf Vorschlag &amp;zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Drop all corrections of the selected photos and show the model's proposals</source>
        <extracomment>tool tip</extracomment>
        <translation>Alle Korrekturen der ausgewählten Fotos verwerfen und die Vorschläge des Modells zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Propose {count:,} photos again</source>
        <translation>Für {count:,} Fotos &amp;erneut vorschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Propose again</source>
        <translation>&amp;Erneut vorschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Ask the model in use for the masks of the selected photos; your own strokes stay</source>
        <extracomment>tool tip</extracomment>
        <translation>Das verwendete Modell nach den Masken der ausgewählten Fotos fragen; Ihre eigenen Striche bleiben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Propose again</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Erneut vorschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Show photo in f&amp;ile manager</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Foto im Date&amp;imanager zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Show the folder of the selected photo in the file manager</source>
        <extracomment>tool tip</extracomment>
        <translation>Den Ordner des ausgewählten Fotos im Dateimanager zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Copy {count:,} paths</source>
        <translation>{count:,} Pfade ko&amp;pieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Copy path</source>
        <translation>Pfad ko&amp;pieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Put the paths of the selected photos on the clipboard</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Pfade der ausgewählten Fotos in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Copy path</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>By &amp;name</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nach &amp;Name</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Least sure first</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Unsicherste zuerst</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>By &amp;state</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nach &amp;Zustand</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>By &amp;tag</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nach &amp;Schlagwort</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Next is the &amp;least sure</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Unsicherstes als Nä&amp;chstes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Skip &amp;because</source>
        <translation>Überspringen &amp;wegen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Ta&amp;gs</source>
        <translation>Schlagwör&amp;ter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Photo</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>F&amp;oto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>S&amp;elected photos</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Ausgewählte Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Order photos</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>Fotos so&amp;rtieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Tag &amp;{number}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Schlagwort &amp;{number}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;{number}  {tag}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;{number}  {tag}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Tag the selected photos, or remove the tag if all of them have it</source>
        <extracomment>tool tip</extracomment>
        <translation>Die ausgewählten Fotos mit dem Schlagwort versehen oder es entfernen, wenn alle es haben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Leave the selected photos out, and note why</source>
        <extracomment>tool tip</extracomment>
        <translation>Die ausgewählten Fotos auslassen und den Grund notieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Flag {count:,} photos</source>
        <translation>{count:,} Fotos &amp;kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Flag</source>
        <translation>&amp;Kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Mark the selected photos to come back to, or remove the flags if all have one</source>
        <extracomment>tool tip</extracomment>
        <translation>Die ausgewählten Fotos zum Zurückkommen markieren oder die Kennzeichnungen entfernen, wenn alle eine haben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Other tags…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Andere Schlagwörter…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Add or remove any tags of the selected photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Beliebige Schlagwörter der ausgewählten Fotos hinzufügen oder entfernen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Tags and &amp;note of this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Schlagwörter und Noti&amp;z dieses Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Show what is noted about the open photo, and go on writing there</source>
        <extracomment>tool tip</extracomment>
        <translation>Zeigen, was zum geöffneten Foto notiert ist, und dort weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;No animal</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Kein Tier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Blurred</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Unscharf</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Several animals</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Mehrere Tiere</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Other reason…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Anderer Grund…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Leave the selected photos out, and write why</source>
        <extracomment>tool tip</extracomment>
        <translation>Die ausgewählten Fotos auslassen und den Grund aufschreiben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint &amp;pet</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tie&amp;r malen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint b&amp;ackground</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Hintergrund malen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint border, the uncertain band around a pet</source>
        <extracomment>tool tip</extracomment>
        <translation>Rand malen, das unsichere Band um ein Tier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint b&amp;order</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Rand &amp;malen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>S&amp;wap pet and background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tier und Hintergrund &amp;vertauschen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint background instead of pet, and pet again the next time</source>
        <extracomment>tool tip</extracomment>
        <translation>Hintergrund statt Tier malen und beim nächsten Mal wieder Tier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Keep pet as it is: no tool paints over it</source>
        <extracomment>tool tip</extracomment>
        <translation>Tier belassen: Kein Werkzeug übermalt es</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Lock &amp;pet</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Tier sperren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Keep background as it is: no tool paints over it</source>
        <extracomment>tool tip</extracomment>
        <translation>Hintergrund belassen: Kein Werkzeug übermalt ihn</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Lock &amp;background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Hintergrund sperren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Keep border as it is: no tool paints over it</source>
        <extracomment>tool tip</extracomment>
        <translation>Rand belassen: Kein Werkzeug übermalt ihn</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Lock b&amp;order</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Rand sperren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>&amp;Smaller tool</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Kleineres Werkzeug</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the tool a fifth smaller</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Werkzeug um ein Fünftel verkleinern</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>La&amp;rger tool</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Größeres Werkzeug</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the tool a fifth larger</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Werkzeug um ein Fünftel vergrößern</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>S&amp;quare brush</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Quadratischer Pinsel</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint with a square instead of a disk</source>
        <extracomment>tool tip</extracomment>
        <translation>Mit einem Quadrat statt einer Scheibe malen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Border follows the o&amp;utline</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Rand folgt dem &amp;Umriss</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>While pet or background is painted, the border band follows the new outline</source>
        <extracomment>tool tip</extracomment>
        <translation>Während Tier oder Hintergrund gemalt wird, folgt das Randband dem neuen Umriss</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Border follows</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Rand folgt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Silhouette onl&amp;y</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nur &amp;Silhouette</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint without a border, and draw it everywhere when the photo is marked reviewed</source>
        <extracomment>tool tip</extracomment>
        <translation>Ohne Rand malen und ihn überall zeichnen, wenn das Foto als geprüft markiert wird</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Narrower bor&amp;der</source>
        <extracomment>menu, button or message</extracomment>
        <translation>S&amp;chmalerer Rand</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the border band a fifth narrower</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Randband um ein Fünftel schmaler machen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>W&amp;ider border</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Breiterer Rand</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the border band a fifth wider</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Randband um ein Fünftel breiter machen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>&amp;Tools</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Prote&amp;ct from painting</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>V&amp;or Übermalen schützen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Zoom &amp;in</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Einzoomen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Zoom &amp;out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Auszoomen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Fit in window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>In &amp;Fenster einpassen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the whole photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Das ganze Foto zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Fit mas&amp;k in window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Mas&amp;ke in Fenster einpassen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the pet as large as the window allows</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Tier so groß zeigen, wie das Fenster erlaubt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Actual size</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show one pixel of the photo on one of the screen (100 %)</source>
        <extracomment>tool tip</extracomment>
        <translation>Ein Pixel des Fotos auf einem des Bildschirms zeigen (100 %)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show &amp;mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Maske zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show or hide the mask; hold Q or M to hide it for a moment</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Maske zeigen oder ausblenden; Q oder M gedrückt halten blendet sie kurz aus</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Colour the classes over the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Klassen über dem Foto färben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Colours</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Draw only where the classes meet; again for colours</source>
        <extracomment>tool tip</extracomment>
        <translation>Nur zeichnen, wo die Klassen aneinandergrenzen; erneut für Farben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Outline</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Umriss</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show how sure the model was; again for colours</source>
        <extracomment>tool tip</extracomment>
        <translation>Zeigen, wie sicher das Modell war; erneut für Farben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Co&amp;nfidence</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ko&amp;nfidenz</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Difference</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Differenz</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show where the mask is no longer what the model proposed; again for colours</source>
        <extracomment>tool tip</extracomment>
        <translation>Zeigen, wo die Maske nicht mehr dem Vorschlag des Modells entspricht; erneut für Farben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Dim &amp;background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Hintergrund abdunkeln</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Darken the photo where the mask says background</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Foto abdunkeln, wo die Maske Hintergrund ist</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Change &amp;split view</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Geteilte Ansicht wechseln</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Mask over the photo, beside it, or to one side of a line</source>
        <extracomment>tool tip</extracomment>
        <translation>Maske über dem Foto, daneben oder auf einer Seite einer Linie</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>O&amp;verview</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Übers&amp;icht</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>While only a part is in view, show the whole photo small in a corner</source>
        <extracomment>tool tip</extracomment>
        <translation>Wenn nur ein Teil zu sehen ist, das ganze Foto klein in einer Ecke zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Reset brightness and contrast</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Helligkeit und Kontrast &amp;zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the photo as it is</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Foto zeigen, wie es ist</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Grid of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Foto&amp;raster</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Review a hundred masks at a glance: arrow keys move, Return reviews, Space opens a photo large</source>
        <extracomment>tool tip</extracomment>
        <translation>Hundert Masken auf einen Blick prüfen: Pfeiltasten bewegen, Eingabe markiert als geprüft, Leertaste öffnet ein Foto groß</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Masks on thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Masken auf Miniaturen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the masks in the photo list; the grid always shows them</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Masken in der Fotoliste zeigen; das Raster zeigt sie immer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Larger thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Größere Miniaturen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Enlarge the thumbnails of the grid, or else of the list; Ctrl and the wheel do it too</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Miniaturen des Rasters oder sonst der Liste vergrößern; Strg mit dem Mausrad tut dasselbe</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Smaller thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Kleinere Miniaturen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Shrink the thumbnails of the grid, or else of the list; Ctrl and the wheel do it too</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Miniaturen des Rasters oder sonst der Liste verkleinern; Strg mit dem Mausrad tut dasselbe</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>F&amp;ull screen</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Fill the screen with the window; again to go back</source>
        <extracomment>tool tip</extracomment>
        <translation>Den Bildschirm mit dem Fenster füllen; erneut, um zurückzukehren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Keyboard to the ne&amp;xt part</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tastatur zum nä&amp;chsten Bereich</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Move the keyboard on: list, photo, panel</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Tastatur weiterschalten: Liste, Foto, Bedienfeld</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Next part</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Keyboard to the &amp;previous part</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tastatur zum &amp;vorigen Bereich</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Move the keyboard back: panel, photo, list</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Tastatur zurückschalten: Bedienfeld, Foto, Liste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Previous part</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Light or dark as the desktop is</source>
        <extracomment>tool tip</extracomment>
        <translation>Hell oder dunkel wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;System</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;System</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Dark text on a light ground</source>
        <extracomment>tool tip</extracomment>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Light</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Light text on a dark ground</source>
        <extracomment>tool tip</extracomment>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Dark</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;View</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Mask st&amp;yle</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>Maskendars&amp;tellung</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Thumb&amp;nails</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>Miniat&amp;uren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Theme</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>Fine-tune…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Feinabstimmen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>Show grid</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Raster zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>Export…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>That was the last one: every photo is reviewed or skipped.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Das war das letzte: Alle Fotos sind geprüft oder übersprungen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>Undo skip</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Überspringen rückgängig</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>Undo review</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Prüfung rückgängig</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>{name}: skipped</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name}: übersprungen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>{name}: reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name}: geprüft</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>Why?</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/central_area.py"/>
        <source>Proposing masks</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Masken werden vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/central_area.py"/>
        <source>Opening {name}…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/central_area.py"/>
        <source>There are no photos in {folder}.
PetSeg opens JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC and AVIF files.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>In {folder} sind keine Fotos.
PetSeg öffnet JPEG-, PNG-, WebP-, BMP-, TIFF-, GIF-, HEIC- und AVIF-Dateien.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Paint</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Malen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>drag with the left button</source>
        <extracomment>menu, button or message</extracomment>
        <translation>mit der linken Taste ziehen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>drag with the right button, or with Ctrl</source>
        <extracomment>menu, button or message</extracomment>
        <translation>mit der rechten Taste oder mit Strg ziehen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Shift+click</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Straight line from the last stroke</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Gerade Linie ab dem letzten Strich</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Ctrl or Alt+wheel, or Alt+drag with the right button</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Strg oder Alt+Mausrad, oder mit Alt und rechter Taste ziehen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Size of the tool</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Größe des Werkzeugs</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>wheel, or two fingers</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Mausrad oder zwei Finger</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Zoom at the pointer</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>drag with Space held, or with the middle button</source>
        <extracomment>menu, button or message</extracomment>
        <translation>mit Leertaste oder mit der mittleren Taste ziehen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Move the photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Foto verschieben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>hold Q or M</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Q oder M gedrückt halten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Hide the mask for a moment</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Maske kurz ausblenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Tab and Shift+Tab, over photo or list</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tab und Umschalt+Tab, über Foto oder Liste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Next and previous photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nächstes und voriges Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Space, or a double click</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Leertaste oder Doppelklick</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Photo of the grid, large</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Foto des Rasters, groß</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Ctrl+wheel, over list or grid</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Strg+Mausrad, über Liste oder Raster</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Size of thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Größe der Miniaturen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Esc</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Cancel what was begun</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Begonnenes abbrechen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>The log folder {folder} cannot be shown.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Der Protokollordner {folder} kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Versions, system and device were copied.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Versionen, System und Gerät wurden kopiert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Mouse and held keys</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Maus und gehaltene Tasten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/drops.py"/>
        <source>Open the folder of the photos first, then drop {name} on it to import its masks.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Öffnen Sie zuerst den Ordner mit den Fotos und ziehen Sie dann {name} darauf, um die Masken zu importieren.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/drops.py"/>
        <source>The folder is open read-only, so the masks of {name} cannot be imported.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Der Ordner ist schreibgeschützt geöffnet, die Masken von {name} können daher nicht importiert werden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>moves the photo while it is held</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>verschiebt das Foto, solange sie gehalten wird</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>goes to the next photo</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>geht zum nächsten Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>goes to the previous photo</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>geht zum vorigen Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>cancels what was begun</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>bricht Begonnenes ab</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/menus.py"/>
        <source>Open &amp;recent</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/menus.py"/>
        <source>Tool bar</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>PetSeg comes with a new model. Your fine-tuned one stays in use here.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>PetSeg hat ein neues Modell mitgebracht. Ihr feinabgestimmtes wird hier weiter verwendet.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>You can go back at any time under Model &gt; Versions. The next fine-tune starts from the new model, is compared with the one in use on photos held out of its training, and is used only if it is better.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Sie können jederzeit unter „Modell &gt; Versionen“ zurückkehren. Die nächste Feinabstimmung geht vom neuen Modell aus, wird auf vom Training zurückgehaltenen Fotos mit dem verwendeten verglichen und nur verwendet, wenn sie besser ist.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>Use the new model</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Neues Modell verwenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>Show versions</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Versionen zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>PetSeg comes with a new model. Masks that you have not touched are proposed again as you get to them.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>PetSeg hat ein neues Modell mitgebracht. Masken, die Sie nicht berührt haben, werden erneut vorgeschlagen, sobald Sie zu ihnen kommen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>Propose all now</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Jetzt alle vorschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Open folder of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Save masks elsewhere</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Masken anderswo speichern</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Locate folder of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ordner mit Fotos suchen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Photos ({patterns})</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Fotos ({patterns})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>the sample photo cannot be put there ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>das Beispielfoto kann dort nicht abgelegt werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Open a folder of your own photos.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Öffnen Sie einen Ordner mit eigenen Fotos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/photo_walk.py"/>
        <source>There is no mask yet: wait for the proposal, or open the photo and paint one.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Es gibt noch keine Maske: Warten Sie auf den Vorschlag oder öffnen Sie das Foto und malen Sie eine.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/progress_display.py"/>
        <source>{done} of {total} photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{done} von {total} Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/recent_display.py"/>
        <source>{reviewed} of {total} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{reviewed} von {total} geprüft</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/remark_commands.py"/>
        <source>Other reason…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Anderer Grund…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/selected_photos.py"/>
        <source>The folder {folder} cannot be shown.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Der Ordner {folder} kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/selected_photos.py"/>
        <source>Copied the path.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Der Pfad wurde kopiert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/selected_photos.py"/>
        <source>Copied {count:,} paths.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} Pfade wurden kopiert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Tools, classes and border</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Werkzeuge, Klassen und Rand</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>View</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>How photo and mask are shown</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Wie Foto und Maske gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Changes of the whole mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Änderungen der ganzen Maske</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Tags, note and flag of this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Schlagwörter, Notiz und Kennzeichnung dieses Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>The steps made on this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Die Schritte an diesem Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>History</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Opening the folder…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ordner wird geöffnet…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Proposing…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Wird vorgeschlagen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Saving…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Not saved</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Saved</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Arrow keys: another photo · Return: reviewed · Space: open it large</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pfeiltasten: anderes Foto · Eingabe: geprüft · Leertaste: groß öffnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>{keys} · Esc: leave the grid</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{keys} · Esc: Raster verlassen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Return closes the outline · Esc cancels it</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Eingabe schließt den Umriss · Esc bricht ihn ab</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Return accepts the suggestion · Esc leaves the mask as it is</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Eingabe nimmt die Variante an · Esc lässt die Maske, wie sie ist</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>This folder is read-only: the mask cannot be changed.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Dieser Ordner ist schreibgeschützt: Die Maske kann nicht geändert werden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Fine-tuned {day} {month:%b}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Feinabgestimmt {day}. {month:%b}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Thinner than the border ({width} px), so all of it is border. Press {key} to paint without the border.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Dünner als der Rand ({width} px), daher ist alles Rand. Drücken Sie {key}, um ohne Rand zu malen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Thinner than the border ({width} px), so all of it is border. Turn off “Border follows the outline” to paint without the border.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Dünner als der Rand ({width} px), daher ist alles Rand. Schalten Sie „Rand folgt dem Umriss“ aus, um ohne Rand zu malen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Your photos</source>
        <extracomment>title</extracomment>
        <translation>Ihre Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Each photo of the folder with its state. Tab goes to the next one and Shift+Tab to the one before, over the photo too. The boxes above choose which photos are listed, and in which order.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Jedes Foto des Ordners mit seinem Zustand. Tab geht zum nächsten und Umschalt+Tab zum vorigen, auch über dem Foto. Die Felder darüber bestimmen, welche Fotos aufgelistet sind und in welcher Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>A mask to start from</source>
        <extracomment>title</extracomment>
        <translation>Eine Maske als Anfang</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>The model proposes a mask for each photo. It is striped for as long as nobody has checked it. Hold Q to see the photo without it; the wheel zooms, and Space with a drag moves the photo.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Das Modell schlägt für jedes Foto eine Maske vor. Sie ist gestreift, solange niemand sie geprüft hat. Halten Sie Q gedrückt, um das Foto ohne sie zu sehen; das Mausrad zoomt, und Ziehen mit der Leertaste verschiebt das Foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Correct what is wrong</source>
        <extracomment>title</extracomment>
        <translation>Falsches korrigieren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Choose a tool and a class, and paint. Each button shows its key. Ctrl+Z takes a step back. There is no need to save: each stroke is on disk within a second.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Wählen Sie ein Werkzeug und eine Klasse und malen Sie. Jede Schaltfläche zeigt ihre Taste. Strg+Z nimmt einen Schritt zurück. Speichern ist nicht nötig: Jeder Strich ist innerhalb einer Sekunde auf dem Datenträger.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Say that it is right</source>
        <extracomment>title</extracomment>
        <translation>Sagen, dass es stimmt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Return marks the mask as reviewed and opens the next photo. A proposal that needs no correction is reviewed in the same way.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Die Eingabetaste markiert die Maske als geprüft und öffnet das nächste Foto. Ein Vorschlag, der keine Korrektur braucht, wird ebenso geprüft.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Teach the model, and take the masks along</source>
        <extracomment>title</extracomment>
        <translation>Das Modell anlernen und die Masken mitnehmen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>After a dozen reviewed photos, Fine-tune trains the model on them while you go on working. File &gt; Export masks writes them for other programs. Help has the user guide, and this tour.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nach einem Dutzend geprüfter Fotos trainiert „Feinabstimmen“ das Modell damit, während Sie weiterarbeiten. „Datei &gt; Masken exportieren“ schreibt sie für andere Programme. Unter „Hilfe“ finden Sie das Benutzerhandbuch und diesen Rundgang.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tuning_offer.py"/>
        <source>Enough photos are reviewed: a fine-tune on them may make the next proposals better.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Es sind genug Fotos geprüft: Eine Feinabstimmung damit kann die nächsten Vorschläge verbessern.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tuning_offer.py"/>
        <source>Not now</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>P&amp;hoto list</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Fotoli&amp;ste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>Tool pane&amp;l</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Werkzeugbedienfeld</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>{folder} (read-only)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{folder} (schreibgeschützt)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>PetSeg closes when this is done: {edit}. Close once more to cancel it.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>PetSeg wird geschlossen, wenn dies fertig ist: {edit}. Schließen Sie noch einmal, um es abzubrechen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/document.py"/>
        <source>Clear mask</source>
        <extracomment>title</extracomment>
        <translation>Maske leeren</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} {reason}. Choose another key.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} {reason}. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} already belongs to {action}.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} gehört bereits zu „{action}“.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} cannot be told from {other}, which belongs to {action}.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} ist nicht von {other} zu unterscheiden, das zu „{action}“ gehört.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>is not a key that can be used</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ist keine verwendbare Taste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>The stored keys cannot be read; the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Die gespeicherten Tasten können nicht gelesen werden; die Standardtasten werden verwendet.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>There is no action “{name}”; its keys were left out.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Es gibt keine Aktion „{name}“; ihre Tasten wurden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>The keys of “{name}” cannot be read; the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Die Tasten von „{name}“ können nicht gelesen werden; die Standardtasten werden verwendet.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>“{key}” is not a key; it was left out of “{name}”.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>„{key}“ ist keine Taste; sie wurde bei „{name}“ ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} was left out of “{name}”: it belongs to the canvas.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} wurde bei „{name}“ ausgelassen: Diese Taste gehört der Arbeitsfläche.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} was left out of “{name}”: it belongs to “{owner}”.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} wurde bei „{name}“ ausgelassen: Diese Taste gehört zu „{owner}“.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_profiles.py"/>
        <source>PetSeg</source>
        <extracomment>title</extracomment>
        <translation>PetSeg</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_profiles.py"/>
        <source>Tools and decisions under the left hand</source>
        <extracomment>tool tip</extracomment>
        <translation>Werkzeuge und Entscheidungen unter der linken Hand</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_profiles.py"/>
        <source>A and D go from photo to photo, Ctrl+N draws an outline, T shows and hides the mask</source>
        <extracomment>tool tip</extracomment>
        <translation>A und D gehen von Foto zu Foto, Strg+N zeichnet einen Umriss, T zeigt und verbirgt die Maske</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_profiles.py"/>
        <source>CVAT</source>
        <extracomment>title</extracomment>
        <translation>CVAT</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_profiles.py"/>
        <source>F and D go from photo to photo, N draws, H shows and hides the mask, Ctrl with a digit chooses the class</source>
        <extracomment>tool tip</extracomment>
        <translation>F und D gehen von Foto zu Foto, N zeichnet, H zeigt und verbirgt die Maske, Strg mit einer Ziffer wählt die Klasse</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_profiles.py"/>
        <source>Photoshop</source>
        <extracomment>title</extracomment>
        <translation>Photoshop</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_profiles.py"/>
        <source>L is the lasso, I picks a class, D chooses pet, F fills the screen, Ctrl+H shows and hides the mask</source>
        <extracomment>tool tip</extracomment>
        <translation>L ist das Lasso, I nimmt eine Klasse auf, D wählt Tier, F füllt den Bildschirm, Strg+H zeigt und verbirgt die Maske</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Standard</source>
        <extracomment>title</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Safe for colour-blind people</source>
        <extracomment>title</extracomment>
        <translation>Bei Farbenblindheit sicher</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Diameter in pixels of the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Durchmesser in Pixeln des Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width of a thumbnail; Ctrl and the wheel change it too</source>
        <extracomment>tool tip</extracomment>
        <translation>Breite einer Miniatur; Strg mit dem Mausrad ändert sie ebenfalls</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Size of the brush</source>
        <extracomment>label among all settings</extracomment>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Size of the eraser</source>
        <extracomment>label among all settings</extracomment>
        <translation>Größe des Radierers</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Size of the smart brush</source>
        <extracomment>label among all settings</extracomment>
        <translation>Größe des Smartpinsels</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Tip</source>
        <extracomment>label of a control</extracomment>
        <translation>Spitze</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Pen pressure</source>
        <extracomment>label of a control</extracomment>
        <translation>Stiftdruck</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>A light touch of the pen paints thinner</source>
        <extracomment>tool tip</extracomment>
        <translation>Leichtes Aufsetzen des Stifts malt dünner</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Fill</source>
        <extracomment>label of a control</extracomment>
        <translation>Füllen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Tolerance</source>
        <extracomment>label of a control</extracomment>
        <translation>Toleranz</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>How different the colours to fill may be</source>
        <extracomment>tool tip</extracomment>
        <translation>Wie verschieden die zu füllenden Farben sein dürfen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Connected only</source>
        <extracomment>label of a control</extracomment>
        <translation>Nur Zusammenhängendes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Fill only what is connected to the point under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>Nur füllen, was mit dem Punkt unter dem Zeiger zusammenhängt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Follows the outline</source>
        <extracomment>label of a control</extracomment>
        <translation>Folgt dem Umriss</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Painting pet or background redraws the border along the outline there</source>
        <extracomment>tool tip</extracomment>
        <translation>Wird Tier oder Hintergrund gemalt, wird der Rand am Umriss dort neu gezeichnet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Border follows the outline</source>
        <extracomment>label among all settings</extracomment>
        <translation>Rand folgt dem Umriss</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Silhouette only</source>
        <extracomment>label of a control</extracomment>
        <translation>Nur Silhouette</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Paint pet and background without a border; it is drawn when the photo is marked reviewed</source>
        <extracomment>tool tip</extracomment>
        <translation>Tier und Hintergrund ohne Rand malen; er wird gezeichnet, wenn das Foto als geprüft markiert wird</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width</source>
        <extracomment>label of a control</extracomment>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width of the border band on this photo, in its pixels. On a photo twice as large it is twice as wide.</source>
        <extracomment>tool tip</extracomment>
        <translation>Breite des Randbands auf diesem Foto, in dessen Pixeln. Auf einem doppelt so großen Foto ist es doppelt so breit.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width of the border</source>
        <extracomment>label among all settings</extracomment>
        <translation>Breite des Randes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Colour of the class, on the canvas and in the panels</source>
        <extracomment>tool tip</extracomment>
        <translation>Farbe der Klasse auf der Arbeitsfläche und in den Bedienfeldern</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Opacity</source>
        <extracomment>label of a control</extracomment>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>How strongly the mask covers the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Wie stark die Maske das Foto überdeckt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source> %</source>
        <extracomment>unit after a number</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Striped proposals</source>
        <extracomment>label of a control</extracomment>
        <translation>Vorschläge gestreift</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Stripe a proposal that nobody has checked</source>
        <extracomment>tool tip</extracomment>
        <translation>Einen Vorschlag streifen, den niemand geprüft hat</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Mask as</source>
        <extracomment>label of a control</extracomment>
        <translation>Maske als</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Dim background</source>
        <extracomment>label of a control</extracomment>
        <translation>Hintergrund abdunkeln</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Brightness</source>
        <extracomment>label of a control</extracomment>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Display only; the file is unchanged</source>
        <extracomment>tool tip</extracomment>
        <translation>Nur Anzeige; die Datei bleibt unverändert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Contrast</source>
        <extracomment>label of a control</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Gamma</source>
        <extracomment>label of a control</extracomment>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Above 100 % lightens dark fur; the file is unchanged</source>
        <extracomment>tool tip</extracomment>
        <translation>Über 100 % hellt dunkles Fell auf; die Datei bleibt unverändert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Overview</source>
        <extracomment>label of a control</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Show the whole photo in a corner while only part of it is in view</source>
        <extracomment>tool tip</extracomment>
        <translation>Das ganze Foto in einer Ecke zeigen, wenn nur ein Teil davon zu sehen ist</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Masks on thumbnails</source>
        <extracomment>label of a control</extracomment>
        <translation>Masken auf Miniaturen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Show the masks in the photo list</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Masken in der Fotoliste zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Thumbnails in the list</source>
        <extracomment>label of a control</extracomment>
        <translation>Miniaturen in der Liste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Thumbnails in the grid</source>
        <extracomment>label of a control</extracomment>
        <translation>Miniaturen im Raster</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Without mask</source>
        <translation>Ohne Maske</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No pet found</source>
        <translation>Kein Tier gefunden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Flagged</source>
        <translation>Gekennzeichnet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Keine Maske</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No pet</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Kein Tier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No mask yet</source>
        <translation>Noch keine Maske</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Proposal, not yet checked</source>
        <translation>Vorschlag, noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No pet found, not yet checked</source>
        <translation>Kein Tier gefunden, noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Skipped: {reason}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Übersprungen: {reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Tags: {tags}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>{percent:.1f} %</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{percent:.1f} %</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>{percent:.0f} %</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>Uncertainty of the proposal: {share:.0%}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Unsicherheit des Vorschlags: {share:.0%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>Proposed by a model that is not listed any more</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Vorgeschlagen von einem nicht mehr aufgeführten Modell</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>Proposed by {model}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Vorgeschlagen von {model}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>By name</source>
        <extracomment>title</extracomment>
        <translation>Nach Name</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List the photos by name</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Fotos nach Name auflisten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>Least sure first</source>
        <extracomment>title</extracomment>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List photos first that the model was least sure of, then those without a proposal, reviewed and skipped last</source>
        <extracomment>tool tip</extracomment>
        <translation>Zuerst Fotos, bei denen das Modell am unsichersten war, dann solche ohne Vorschlag, geprüfte und übersprungene zuletzt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>By state</source>
        <extracomment>title</extracomment>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List photos without a mask first, then proposed, corrected, reviewed, skipped</source>
        <extracomment>tool tip</extracomment>
        <translation>Zuerst Fotos ohne Maske, dann vorgeschlagene, korrigierte, geprüfte, übersprungene</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>By tag</source>
        <extracomment>title</extracomment>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List the photos by their first tag, those without any last</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Fotos nach ihrem ersten Schlagwort auflisten, solche ohne zuletzt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Theme</source>
        <extracomment>label of a control</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>How the window looks; the photo and its surroundings stay as they are</source>
        <extracomment>tool tip</extracomment>
        <translation>Wie das Fenster aussieht; das Foto und seine Umgebung bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>As the desktop</source>
        <extracomment>choice</extracomment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Dark</source>
        <extracomment>choice</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Light</source>
        <extracomment>choice</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Language</source>
        <extracomment>label of a control</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Language of the window; takes effect at the next start</source>
        <extracomment>tool tip</extracomment>
        <translation>Sprache des Fensters; gilt ab dem nächsten Start von PetSeg</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>English</source>
        <extracomment>choice</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Compute on</source>
        <extracomment>label of a control</extracomment>
        <translation>Berechnen auf</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Where the model runs; Automatic takes a GPU where one can be used</source>
        <extracomment>tool tip</extracomment>
        <translation>Wo das Modell läuft; „Automatisch“ nimmt eine GPU, wo eine verwendet werden kann</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>GPU</source>
        <extracomment>choice</extracomment>
        <translation>GPU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>CPU</source>
        <extracomment>choice</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Photos proposed ahead</source>
        <extracomment>label of a control</extracomment>
        <translation>Im Voraus vorgeschlagene Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>How many photos after the open one are proposed before you get there</source>
        <extracomment>tool tip</extracomment>
        <translation>Für wie viele Fotos nach dem geöffneten vorgeschlagen wird, bevor Sie dort ankommen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Propagate after a pause</source>
        <extracomment>label of a control</extracomment>
        <translation>Nach einer Pause übertragen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>When painting pauses, show what the strokes change elsewhere; Return accepts it</source>
        <extracomment>tool tip</extracomment>
        <translation>Zeigen, was die Striche anderswo ändern, wenn das Malen ruht; Eingabe nimmt es an</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Folder for models</source>
        <extracomment>label of a control</extracomment>
        <translation>Ordner für Modelle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Model &gt; Versions offers the models in this folder in every folder of photos</source>
        <extracomment>tool tip</extracomment>
        <translation>„Modell &gt; Versionen“ bietet die Modelle aus diesem Ordner in jedem Fotoordner an</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Reopen the last folder</source>
        <extracomment>label of a control</extracomment>
        <translation>Letzten Ordner wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Start with the folder that was open last, unless PetSeg is started with one</source>
        <extracomment>tool tip</extracomment>
        <translation>Mit dem zuletzt geöffneten Ordner beginnen, außer PetSeg wird mit einem gestartet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Propose again after a new model</source>
        <extracomment>label of a control</extracomment>
        <translation>Nach neuem Modell erneut vorschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Masks that you have not touched are proposed again in the background, those first that the model before was least sure of; otherwise as you get to them</source>
        <extracomment>tool tip</extracomment>
        <translation>Masken, die Sie nicht berührt haben, werden im Hintergrund erneut vorgeschlagen, die für das vorige Modell unsichersten zuerst; sonst, sobald Sie zu ihnen kommen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Unsure from</source>
        <extracomment>label of a control</extracomment>
        <translation>Unsicher ab</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The photo list can be narrowed to photos whose proposal is at least so uncertain</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Fotoliste kann auf Fotos eingegrenzt werden, deren Vorschlag mindestens so unsicher ist</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Next is the least sure</source>
        <extracomment>label of a control</extracomment>
        <translation>Unsicherstes als Nächstes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Going on opens the photo that the model is least sure of, wherever it is in the list; going back returns</source>
        <extracomment>tool tip</extracomment>
        <translation>Weitergehen öffnet das Foto, bei dem das Modell am unsichersten ist, wo immer es in der Liste steht; Zurückgehen kehrt um</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Offer a fine-tune after</source>
        <extracomment>label of a control</extracomment>
        <translation>Feinabstimmung anbieten nach</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>So many photos reviewed since the last one; 0 never offers it</source>
        <extracomment>tool tip</extracomment>
        <translation>So viele seit der letzten geprüfte Fotos; 0 bietet sie nie an</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source> photos</source>
        <extracomment>unit after a number</extracomment>
        <translation> Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Start it without asking</source>
        <extracomment>label of a control</extracomment>
        <translation>Ohne Nachfrage starten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Begin the fine-tune instead of offering it</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Feinabstimmung beginnen, statt sie anzubieten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Show what it uses before a fine-tune</source>
        <extracomment>label of a control</extracomment>
        <translation>Vor Feinabstimmung deren Angaben zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Show photos, time and choices before the training begins</source>
        <extracomment>tool tip</extracomment>
        <translation>Fotos, Zeit und Optionen zeigen, bevor das Training beginnt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Memory for undo</source>
        <extracomment>label of a control</extracomment>
        <translation>Speicher für Rückgängig</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>For all open photos together; when it is full, the oldest steps can no longer be undone</source>
        <extracomment>tool tip</extracomment>
        <translation>Für alle geöffneten Fotos zusammen; ist er voll, können die ältesten Schritte nicht mehr rückgängig gemacht werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source> MB</source>
        <extracomment>unit after a number</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The settings cannot be read ({reason}); the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Die Einstellungen können nicht gelesen werden ({reason}); die Standardwerte werden verwendet.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The settings file was damaged; the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Die Einstellungsdatei war beschädigt; die Standardwerte werden verwendet.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The old file was renamed to {name}.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Die alte Datei wurde in {name} umbenannt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>the settings cannot be saved ({reason})</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>die Einstellungen können nicht gespeichert werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paint the chosen class</source>
        <extracomment>tool tip</extracomment>
        <translation>Die gewählte Klasse malen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Brush</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Pinsel</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Right button paints background · Shift+click: straight line</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Rechte Taste malt Hintergrund · Umschalt+Klick: gerade Linie</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Eraser</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Radi&amp;erer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paints background · Shift+click: straight line</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Malt Hintergrund · Umschalt+Klick: gerade Linie</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paint the chosen class up to the edges in the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Die gewählte Klasse bis zu den Kanten im Foto malen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>S&amp;mart brush</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Smartp&amp;insel</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paints up to the edges in the photo · right button: background</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Malt bis zu den Kanten im Foto · rechte Taste: Hintergrund</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paints up to the edges in the photo. Paint along the outline, with the ring across it.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Malt bis zu den Kanten im Foto. Malen Sie am Umriss entlang, mit dem Ring über ihm.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Draw around an area, or click corner by corner, to paint what is inside</source>
        <extracomment>tool tip</extracomment>
        <translation>Einen Bereich umfahren oder Ecke für Ecke anklicken, um sein Inneres zu malen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Lasso</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag around an area or click corners</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Einen Bereich umfahren oder Ecken anklicken</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag around an area, or click corner by corner. A double click or a click on the first one closes it.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Umfahren Sie einen Bereich oder klicken Sie Ecke für Ecke. Ein Doppelklick oder ein Klick auf die erste Ecke schließt ihn.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Fill an area of one colour, or one patch of a class, with a click</source>
        <extracomment>tool tip</extracomment>
        <translation>Einen Bereich einer Farbe oder ein Stück einer Klasse mit einem Klick füllen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Fill</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Füllen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Click to fill · right button fills with background</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Klicken zum Füllen · rechte Taste füllt mit Hintergrund</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Choose the class under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Klasse unter dem Zeiger wählen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Pic&amp;k</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pipe&amp;tte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Click to choose the class under the pointer</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Klicken, um die Klasse unter dem Zeiger zu wählen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Click on the mask to paint with the class that is there.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Klicken Sie auf die Maske, um mit der Klasse zu malen, die dort ist.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag a box, and the model looks closer there and proposes again</source>
        <extracomment>tool tip</extracomment>
        <translation>Einen Rahmen aufziehen, in dem das Modell genauer hinsieht und erneut vorschlägt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Bo&amp;x</source>
        <extracomment>menu, button or message</extracomment>
        <translation>R&amp;ahmen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag a box for the model to look closer</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Rahmen aufziehen, in dem das Modell genauer hinsieht</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag a box around the pet. The model looks closer there and proposes again.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Ziehen Sie einen Rahmen um das Tier auf. Das Modell sieht dort genauer hin und schlägt erneut vor.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Brush the model's proposal back in</source>
        <extracomment>tool tip</extracomment>
        <translation>Den Vorschlag des Modells mit dem Pinsel zurückholen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Accep&amp;t</source>
        <extracomment>menu, button or message</extracomment>
        <translation>A&amp;nnehmen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Brush the model's proposal back in where your strokes were wrong.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Holen Sie den Vorschlag des Modells mit dem Pinsel zurück, wo Ihre Striche falsch waren.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Move the photo; with any tool, hold Space or the middle mouse button</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Foto verschieben; mit jedem Werkzeug Leertaste oder mittlere Maustaste gedrückt halten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Ha&amp;nd</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Han&amp;d</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag to move the photo · the wheel zooms</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Ziehen verschiebt das Foto · das Mausrad zoomt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag the photo. With any other tool, hold Space.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Ziehen Sie das Foto. Halten Sie bei jedem anderen Werkzeug die Leertaste gedrückt.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>&amp;Epochs</source>
        <extracomment>label of a control</extracomment>
        <translation>&amp;Epochen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>How often a training goes through the photos; Automatic goes by their number</source>
        <extracomment>tool tip</extracomment>
        <translation>Wie oft ein Training die Fotos durchläuft; „Automatisch“ richtet sich nach ihrer Anzahl</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Learning &amp;rate</source>
        <extracomment>label of a control</extracomment>
        <translation>Lern&amp;rate</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>How far each step changes the weights of the decoder; those of the encoder move less</source>
        <extracomment>tool tip</extracomment>
        <translation>Wie weit jeder Schritt die Gewichte des Decoders ändert; die des Encoders bewegen sich weniger</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>&amp;Parts to train</source>
        <extracomment>label of a control</extracomment>
        <translation>&amp;Trainierte Teile</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>The decoder alone keeps more of what the model knows; the encoder's last blocks learn more from many photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Der Decoder allein bewahrt mehr von dem, was das Modell kann; die letzten Blöcke des Encoders lernen mehr aus vielen Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Decoder and end of the encoder</source>
        <extracomment>choice</extracomment>
        <translation>Decoder und Ende des Encoders</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Decoder</source>
        <extracomment>choice</extracomment>
        <translation>Decoder</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>&amp;Augmentation</source>
        <extracomment>label of a control</extracomment>
        <translation>Au&amp;gmentierung</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>How much photos are turned, scaled and recoloured, so that the model does not learn them by heart</source>
        <extracomment>tool tip</extracomment>
        <translation>Wie stark Fotos gedreht, skaliert und umgefärbt werden, damit das Modell sie nicht auswendig lernt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Strong</source>
        <extracomment>choice</extracomment>
        <translation>Stark</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Mild</source>
        <extracomment>choice</extracomment>
        <translation>Leicht</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>None</source>
        <extracomment>choice</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/translation.py"/>
        <source>Something failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Etwas ist unerwartet fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/collapsible_section.py"/>
        <source>Show this part</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Diesen Teil zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/collapsible_section.py"/>
        <source>Fold this part away</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Diesen Teil einklappen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Details</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>{level}: {text}</source>
        <translation>{level}: {text}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Dismiss</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Next ({count} more)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nächste ({count} weitere)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Dismiss this message</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Size of the photo in pixels</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Größe des Fotos in Pixeln</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Zoom</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Position of this photo in the folder, and how many are done</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Position dieses Fotos im Ordner und wie viele fertig sind</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Whether the mask is on disk</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ob die Maske auf dem Datenträger ist</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>What is being computed in the background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Was im Hintergrund berechnet wird</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>What the chosen tool does</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Was das gewählte Werkzeug tut</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>{width} × {height} px</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Photo {position} of {total}, {reviewed} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Foto {position} von {total}, {reviewed} geprüft</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Photo {position} of {shown} shown, {total} in all, {reviewed} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Foto {position} von {shown} gezeigten, {total} insgesamt, {reviewed} geprüft</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>{shown} shown, {total} in all, {reviewed} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{shown} gezeigt, {total} insgesamt, {reviewed} geprüft</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>x {x}, y {y}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>x {x}, y {y}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>{work}…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{work}…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>{work}… (Esc cancels)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{work}… (Esc bricht ab)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Model that makes the proposals: {model}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Modell, das die Vorschläge macht: {model}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>It runs on: {device}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Es läuft auf: {device}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Pixel under the pointer, counted from the top left corner, and its class</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pixel unter dem Zeiger, gezählt von der linken oberen Ecke, und seine Klasse</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>Leave the tour</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>Help &gt; Tour of the window shows it again   (Esc)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>„Hilfe &gt; Rundgang durch das Fenster“ zeigt ihn wieder   (Esc)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>{number} of {total}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>Done</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/start_button.py"/>
        <source>Open {folder}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{folder} öffnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/welcome_page.py"/>
        <source>Recent folders</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Zuletzt geöffnete Ordner</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/welcome_page.py"/>
        <source>Pixel masks of pets. Every photo starts from a proposed mask; you correct what is wrong.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pixelmasken von Haustieren. Jedes Foto beginnt mit einer vorgeschlagenen Maske; Sie korrigieren, was falsch ist.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/welcome_page.py"/>
        <source>or drop a folder or a photo anywhere in this window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>oder ziehen Sie einen Ordner oder ein Foto irgendwo in dieses Fenster</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panel_button.py"/>
        <source>{tip}   ({key})</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{tip}   ({key})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>The photo shows what would change before it is applied.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Das Foto zeigt vor dem Anwenden, was sich ändern würde.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Apply this clean-up; it can be undone</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Diese Bereinigung anwenden; sie kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Apply</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Leave the mask as it is</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Die Maske lassen, wie sie ist</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Working…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Clean-up</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Choose a clean-up…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Bereinigung wählen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Nothing to change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>{count:,} pixels would change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} Pixel würden sich ändern</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>{count:,} pixel would change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} Pixel würde sich ändern</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>Opened</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>No steps yet. What you paint on this photo is listed here, and a click takes you back to any step.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Noch keine Schritte. Was Sie auf dieses Foto malen, wird hier aufgelistet, und ein Klick führt zu jedem Schritt zurück.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{size:.1f} MB</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{size:.1f} MB</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{size} kB</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{size} kB</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>1 step, {size}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>1 Schritt, {size}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{steps} steps, {size}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{steps} Schritte, {size}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{step} (current)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{step} (aktuell)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{step} (undone)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{step} (zurückgenommen)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>Steps</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/mask_panel.py"/>
        <source>Clean up</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/mask_panel.py"/>
        <source>The whole mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Die ganze Maske</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/propagate_panel.py"/>
        <source>Take what is shown as one step; it can be undone</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Das Gezeigte als einen Schritt übernehmen; er kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/propagate_panel.py"/>
        <source>Accept</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/propagate_panel.py"/>
        <source>Suggestion {number} of {count}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Variante {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Mark this photo to come back to</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Dieses Foto zum Zurückkommen kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Skipped because</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Übersprungen wegen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Tag the photo “{tag}”</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Das Foto mit „{tag}“ verschlagworten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>no reason given</source>
        <extracomment>menu, button or message</extracomment>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Reason for the skip</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Grund für das Überspringen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Why the photo is left out; statistics count the reasons</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Warum das Foto ausgelassen ist; Statistiken zählen die Gründe</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Other tags, separated by commas; Return adds them</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Weitere Schlagwörter, durch Kommas getrennt; Eingabe fügt sie hinzu</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Add a tag</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>{count:,} characters too long to be stored</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} Zeichen zu lang zum Speichern</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Anything worth noting about this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Was zu diesem Foto festzuhalten ist</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Stored when the field is left, or with Ctrl+Return</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Wird beim Verlassen des Felds oder mit Strg+Eingabe gespeichert</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>A round tip</source>
        <extracomment>tool tip</extracomment>
        <translation>Runde Spitze</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Round</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Rund</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>A square tip</source>
        <extracomment>tool tip</extracomment>
        <translation>Quadratische Spitze</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Square</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Quadratisch</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Fill where the photo looks like under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>Füllen, wo das Foto so aussieht wie unter dem Zeiger</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Like colours</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ähnliche Farben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Fill the patch of one class under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Stück einer Klasse unter dem Zeiger füllen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>One class</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Eine Klasse</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Shift+click paints a straight line.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Umschalt+Klick malt eine gerade Linie.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_panel.py"/>
        <source>Class</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Colours</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Draw only where the classes meet</source>
        <extracomment>tool tip</extracomment>
        <translation>Nur zeichnen, wo die Klassen aneinandergrenzen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Outline</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Umriss</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show how sure the model was of its proposal</source>
        <extracomment>tool tip</extracomment>
        <translation>Zeigen, wie sicher das Modell bei seinem Vorschlag war</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Confidence</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show where the mask differs from the proposal</source>
        <extracomment>tool tip</extracomment>
        <translation>Zeigen, wo die Maske vom Vorschlag abweicht</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show the photo once, with its mask</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Foto einmal zeigen, mit seiner Maske</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Single</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Einzeln</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show the photo again beside it, without the mask</source>
        <extracomment>tool tip</extracomment>
        <translation>Das Foto daneben noch einmal ohne Maske zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Side by side</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show the mask on one side of a line that can be dragged</source>
        <extracomment>tool tip</extracomment>
        <translation>Die Maske auf einer Seite einer verschiebbaren Linie zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Swipe</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Wischen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Reset brightness, contrast and gamma</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Helligkeit, Kontrast und Gamma zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Brightness and contrast</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Helligkeit und Kontrast</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>All photos ({count})</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Alle Fotos ({count})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>{state} ({count})</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{state} ({count})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Tag: {tag} ({count})</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Schlagwort: {tag} ({count})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Which photos to list</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Welche Fotos aufgelistet werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Show photos in state</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Fotos in diesem Zustand zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>All photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>In which order to list the photos and to go through them</source>
        <extracomment>menu, button or message</extracomment>
        <translation>In welcher Reihenfolge die Fotos aufgelistet und durchlaufen werden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Order of the photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Reihenfolge der Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>No photo fits.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Kein Foto entspricht dem Filter.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Show all photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Alle Fotos zeigen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_cell.py"/>
        <source>Broken</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Defekt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_grid.py"/>
        <source>Grid of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Fotoraster</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_grid.py"/>
        <source>No photo to show.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Kein Foto zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_list.py"/>
        <source>Cannot be read</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/search_field.py"/>
        <source>Search photos by name, tag or note</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Fotos nach Name, Schlagwort oder Notiz suchen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/search_field.py"/>
        <source>Search name, tag, note</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Name, Schlagwort, Notiz</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/search_field.py"/>
        <source>List only photos whose names, tags or notes contain this text; Esc lists all again</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nur Fotos auflisten, deren Namen, Schlagwörter oder Notizen diesen Text enthalten; Esc zeigt wieder alle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/curve_plot.py"/>
        <source>There are no figures before the first epoch ends.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Kennzahlen gibt es erst am Ende der ersten Epoche.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/curve_plot.py"/>
        <source>{title}: {figures}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{title}: {figures}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/curve_plot.py"/>
        <source>Epoch {epoch}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Epoche {epoch}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/folder_progress_bar.py"/>
        <source>{state}: {count}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{state}: {count}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/folder_progress_bar.py"/>
        <source>Reviewed photos of this folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Geprüfte Fotos dieses Ordners</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/photo_strip.py"/>
        <source>{name}: what the model proposes after the last epoch</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name}: was das Modell nach der letzten Epoche vorschlägt</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_page.py"/>
        <source>{done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{done:,} von {total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_page.py"/>
        <source>Stopping…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_panel.py"/>
        <source>Cancel {work}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Abbrechen: {work}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_panel.py"/>
        <source>Pause</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_panel.py"/>
        <source>Resume</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Training panel</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Trainingsbedienfeld</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Progress of the fine-tune</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Fortschritt der Feinabstimmung</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Loss</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Held-out core IoU</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Kern-IoU, zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Photos after each epoch</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Fotos nach jeder Epoche</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Compare and keep the best weights so far</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Vergleichen und die bisher besten Gewichte behalten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>&amp;Stop and keep best</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Stoppen, Bestes behalten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Cancel and &amp;discard</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Abbrechen und &amp;verwerfen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>On {device}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Auf {device}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>held out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>core IoU</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Kern-IoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Hide the training panel</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Trainingsbedienfeld ausblenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Hide this panel; the fine-tune goes on</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Dieses Bedienfeld ausblenden; die Feinabstimmung läuft weiter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>No photos are watched.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Keine Fotos werden beobachtet.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>What the model proposes for the watched photos appears here after the first epoch.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Was das Modell für die beobachteten Fotos vorschlägt, erscheint hier nach der ersten Epoche.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Starting the trainer…</source>
        <extracomment>title</extracomment>
        <translation>Training wird gestartet…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Reading photos and masks…</source>
        <extracomment>title</extracomment>
        <translation>Fotos und Masken werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Scoring the model in use…</source>
        <extracomment>title</extracomment>
        <translation>Das verwendete Modell wird bewertet…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Preparing the photos for training…</source>
        <extracomment>title</extracomment>
        <translation>Fotos werden für das Training vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Comparing the old and the new model…</source>
        <extracomment>title</extracomment>
        <translation>Altes und neues Modell werden verglichen…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Checking the new model on photos that nobody corrected…</source>
        <extracomment>title</extracomment>
        <translation>Das neue Modell wird auf Fotos geprüft, die niemand korrigiert hat…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Reading photos and masks: {done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Fotos und Masken werden gelesen: {done:,} von {total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Scoring the model in use: {done:,} of {total:,} photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Das verwendete Modell wird bewertet: {done:,} von {total:,} Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Preparing the photos for training: {done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Fotos werden für das Training vorbereitet: {done:,} von {total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Comparing the old and the new model: {done:,} of {total:,} photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Altes und neues Modell werden verglichen: {done:,} von {total:,} Fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Checking the new model on uncorrected photos: {done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Das neue Modell wird auf nicht korrigierten Fotos geprüft: {done:,} von {total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Show the training panel: curves, photos after each epoch, stopping early</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Das Trainingsbedienfeld zeigen: Kurven, Fotos nach jeder Epoche, vorzeitiges Beenden</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Loss per epoch</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Verlust je Epoche</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Loss per epoch: {losses}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Verlust je Epoche: {losses}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Stopping; the best weights so far are kept…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Wird gestoppt; die bisher besten Gewichte bleiben…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Training {fold} of {folds}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Training {fold} von {folds}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Epoch {epoch} of {epochs}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>loss {loss:.3f}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Verlust {loss:.3f}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>about {duration} left</source>
        <extracomment>menu, button or message</extracomment>
        <translation>noch etwa {duration}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{seconds} s</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{minutes} min</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{hours} h {minutes} min</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{hours} h</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/setting_control.py"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/setting_control.py"/>
        <source>Choose: {title}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Wählen: {title}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/setting_control.py"/>
        <source>Colour of {name}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Farbe von {name}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/tag_field.py"/>
        <source>cat, indoors</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Katze, drinnen</translation>
    </message>
</context>
</TS>
