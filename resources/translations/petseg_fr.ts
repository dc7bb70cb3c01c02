<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Remplir les trous</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Fill holes in the pet up to an area</source>
        <extracomment>tool tip</extracomment>
        <translation>Remplir les trous de l’animal jusqu’à une certaine surface</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Fill &amp;holes…</source>
        <extracomment>menu</extracomment>
        <translation>Remplir les t&amp;rous…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Area</source>
        <extracomment>label of a control</extracomment>
        <translation>Surface</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove specks</source>
        <extracomment>title</extracomment>
        <translation>Supprimer les taches</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove parts of the pet smaller than an area</source>
        <extracomment>tool tip</extracomment>
        <translation>Supprimer les parties de l’animal plus petites qu’une certaine surface</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove &amp;specks…</source>
        <extracomment>menu</extracomment>
        <translation>Supprimer les &amp;taches…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Keep the largest part</source>
        <extracomment>title</extracomment>
        <translation>Garder la plus grande partie</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>&amp;Keep the largest part…</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Garder la plus grande partie…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove all of the pet except its largest part</source>
        <extracomment>tool tip</extracomment>
        <translation>Supprimer tout l’animal sauf sa plus grande partie</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Grow</source>
        <extracomment>title</extracomment>
        <translation>Dilater</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Move the outline of the pet outwards</source>
        <extracomment>tool tip</extracomment>
        <translation>Déplacer le contour de l’animal vers l’extérieur</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>&amp;Grow…</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Dilater…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>By</source>
        <extracomment>label of a control</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Shrink</source>
        <extracomment>title</extracomment>
        <translation>Contracter</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Move the outline of the pet inwards</source>
        <extracomment>tool tip</extracomment>
        <translation>Déplacer le contour de l’animal vers l’intérieur</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Sh&amp;rink…</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Contracter…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Smooth</source>
        <extracomment>title</extracomment>
        <translation>Lisser</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Round off corners and dents of the outline</source>
        <extracomment>tool tip</extracomment>
        <translation>Arrondir les angles et les creux du contour</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>S&amp;mooth…</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Lisser…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Radius</source>
        <extracomment>label of a control</extracomment>
        <translation>Rayon</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>See docs/gpu.md for what a GPU needs on this system.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Consultez docs/gpu.md pour savoir ce qu’il faut à un GPU sur ce système.</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>it ran out of memory</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la mémoire est épuisée</translation>
    </message>
    <message>
        <location filename="../../core/editing/plan.py"/>
        <source>Reset to proposal</source>
        <extracomment>title</extracomment>
        <translation>Revenir à la proposition</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>operation not permitted</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>opération non permise</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>no such file or directory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>input/output error</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>cannot allocate memory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>impossible d’allouer de la mémoire</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>permission denied</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>permission refusée</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>device or resource busy</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>périphérique ou ressource occupés</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>file exists</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>no such device</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>périphérique inexistant</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>not a directory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>is a directory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>est un dossier</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>invalid argument</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>argument invalide</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>too many open files</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>file too large</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>fichier trop gros</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>no space left on device</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>aucun espace disponible sur le périphérique</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>read-only file system</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>file name too long</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>directory not empty</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>dossier non vide</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>network is unreachable</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>réseau inaccessible</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>connection reset by peer</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>connexion réinitialisée par le correspondant</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>connection timed out</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>host is down</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>hôte hors service</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>stale file handle</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>descripteur de fichier périmé</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>disk quota exceeded</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{file}: {problem}</source>
        <extracomment>error: how its parts are put together</extracomment>
        <translation>{file} : {problem}</translation>
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
        <translation>le masque mesure {width} x {height} pixels, celui de l’autre dossier {other_width} x {other_height}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/labelled_photos.py"/>
        <source>there are no photos with masks in this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il n’y a pas de photos avec masque dans ce dossier</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/labelled_photos.py"/>
        <source>It needs photos, and masks as annotations/trimaps/NAME.png.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Il doit contenir des photos, et des masques nommés annotations/trimaps/NOM.png.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scoring.py"/>
        <source>there is not enough memory for this photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la mémoire ne suffit pas pour cette photo</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/tuning_photos.py"/>
        <source>not reviewed</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>non validée</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/tuning_photos.py"/>
        <source>no mask</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>sans masque</translation>
    </message>
    <message>
        <location filename="../../core/exporting/export.py"/>
        <source>this file is no longer part of the export, and was left as another program changed it</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ce fichier ne fait plus partie de l’export et a été laissé tel qu’un autre programme l’a modifié</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>the list of what was exported cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la liste des éléments exportés est illisible ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>Export to another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Exportez dans un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>the list of what was exported cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible d’écrire la liste des éléments exportés ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>Free some space or check the folder's permissions; exporting again goes on from here.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libérez de l’espace ou vérifiez les droits d’accès au dossier ; un nouvel export reprendra à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>Check its mask.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vérifiez son masque.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>the photo was replaced after its mask was made</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo a été remplacée après la création de son masque</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>this file was made or changed by another program and was left as it is</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ce fichier, créé ou modifié par un autre programme, a été laissé tel quel</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>Export to another folder, or have files of others replaced.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Exportez dans un autre dossier, ou autorisez le remplacement des fichiers étrangers.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>the photo cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo est illisible ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>there are {count} categories, more than the {limit} that formats can tell apart</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il y a {count} catégories, plus que les {limit} que les formats savent distinguer</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Give all pets one category.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Donnez la même catégorie à tous les animaux.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>masks cannot be exported as {format}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible d’exporter les masques au format {format}</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Choose one of {known}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez parmi {known}.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>{format} cannot have a border that is {border}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le format {format} n’admet pas de bordure « {border} »</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>{format} cannot be written as {variant}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le format {format} ne peut pas être écrit en {variant}</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>the category has no name</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la catégorie n’a pas de nom</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Name it, such as pet, cat or dog.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Donnez-lui un nom, par exemple pet, cat ou dog.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>no tag can be the category</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>aucune étiquette ne peut servir de catégorie</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Name some, such as cat and dog.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Indiquez-en quelques-unes, par exemple cat et dog.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>this folder holds an export as {format}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ce dossier contient un export au format {format}</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>this is a file, not a folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ceci est un fichier, pas un dossier</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>the folder holds other files</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le dossier contient d’autres fichiers</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Choose a new or empty folder, or one with an earlier export.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez un dossier nouveau ou vide, ou celui d’un export antérieur.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>this folder belongs to the photos that are exported</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ce dossier appartient aux photos exportées</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>another export to this folder is running</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un autre export vers ce dossier est en cours</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Wait until it has ended.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>nothing can be exported there ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible d’exporter à cet endroit ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Free some space, check the folder's permissions, or choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libérez de l’espace, vérifiez les droits d’accès au dossier ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>the folder cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le dossier est illisible ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>Check that it exists and that you may open it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vérifiez qu’il existe et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>no folder for temporary files can be made ({reason})</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>impossible de créer un dossier pour les fichiers temporaires ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>Free some space, or name another folder in the variable TMPDIR.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libérez de l’espace ou indiquez un autre dossier dans la variable TMPDIR.</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Cut along its middle</source>
        <extracomment>choice</extracomment>
        <translation>La couper en son milieu</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Make it pet</source>
        <extracomment>choice</extracomment>
        <translation>L’attribuer à l’animal</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Make it background</source>
        <extracomment>choice</extracomment>
        <translation>L’attribuer au fond</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Keep it, as pixels of neither class</source>
        <extracomment>choice</extracomment>
        <translation>La garder, comme pixels d’aucune des deux classes</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>there are no photos in it as COCO lists them</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il ne contient aucune photo telle que COCO les répertorie</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>Choose the JSON file of annotations.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez le fichier JSON des annotations.</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>the mask of {photo} is left out ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le masque de {photo} est omis ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>the masks of {count} more photos are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>les masques de {count} autres photos sont omis</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>an annotation is of no listed category</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>une annotation n’appartient à aucune catégorie répertoriée</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>an annotation has a box and no mask</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>une annotation a un cadre, mais pas de masque</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>an annotation has neither polygons nor run lengths</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>une annotation n’a ni polygones ni plages</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>its categories have no names, or the same id twice</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ses catégories n’ont pas de nom, ou ont deux fois le même identifiant</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>its images have no file names, or the same id twice</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ses images n’ont pas de nom de fichier, ou ont deux fois le même identifiant</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>its size is no whole number</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>sa taille n’est pas un nombre entier</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>there are too many to paint</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>il y en a trop à peindre</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>annotation {number} of {photo} cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>l’annotation {number} de {photo} est illisible ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>Correct or remove it in the program that it comes from.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Corrigez-la ou supprimez-la dans le programme d’où elle provient.</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>the file is not as COCO has it ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier n’est pas conforme à COCO ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>It may be damaged; export it again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Il est peut-être endommagé ; exportez-le de nouveau.</translation>
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
        <translation>la bordure, sauf si elle est gardée ; jusqu’à un pixel le long du contour avec les polygones simples</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/writing.py"/>
        <source>Run lengths (RLE)</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Plages (RLE)</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Cut-out PNG</source>
        <extracomment>title</extracomment>
        <translation>PNG détouré</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Image editors and layouts: the pet on a transparent ground, soft along the border</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Éditeurs d’images et mises en page : l’animal sur un fond transparent, adouci le long de la bordure</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Which pixels are border; photos without a pet are not written</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>les pixels de bordure ; les photos sans animal ne sont pas écrites</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>At the size of the photo</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>À la taille de la photo</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Cropped to the pet</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Recadré sur l’animal</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>this XML file is none of CVAT's</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ce fichier XML ne vient pas de CVAT</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>Export as "CVAT for images 1.1" there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Exportez-y au format « CVAT for images 1.1 ».</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>{count} tracks of videos are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} pistes de vidéo sont omises</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>{count} shapes have no area and are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} formes n’ont pas de surface et sont omises</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>{count} photos have no shapes: their masks are all background</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} photos n’ont pas de formes : leurs masques ne contiennent que du fond</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>there are no images in this file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il n’y a pas d’images dans ce fichier</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>a shape has corners far outside the photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>une forme a des sommets loin hors de la photo</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>a mask has no size</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un masque n’a pas de taille</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>the run lengths of a mask are not those of its size</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>les plages d’un masque ne correspondent pas à sa taille</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>the run lengths of a mask are no whole numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>les plages d’un masque ne sont pas des nombres entiers</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>a polygon has too many corners</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un polygone a trop de sommets</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>the points of a polygon are no pairs of numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>les points d’un polygone ne sont pas des paires de nombres</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>{attribute} of a shape is no number, or too large</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{attribute} d’une forme n’est pas un nombre, ou est trop grand</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>{attribute} is no whole number</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{attribute} n’est pas un nombre entier</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>a file of this export cannot be read again ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un fichier de cet export ne peut pas être relu ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>Export into an empty folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Exportez dans un dossier vide.</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>CVAT segmentation mask 1.1</source>
        <extracomment>title</extracomment>
        <translation>Masque de segmentation CVAT 1.1</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>CVAT, which imports its zip file; datumaro, which reads the folder</source>
        <extracomment>which programs use a format</extracomment>
        <translation>CVAT, qui importe son fichier zip ; datumaro, qui lit le dossier</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>Zip file of masks, for a task that has the photos</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Fichier zip de masques, pour une tâche qui contient les photos</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>Zip file of masks and photos, for a project</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Fichier zip de masques et de photos, pour un projet</translation>
    </message>
    <message>
        <location filename="../../core/formats/export_folder.py"/>
        <source>a link leads out of the export's folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un lien mène hors du dossier de l’export</translation>
    </message>
    <message>
        <location filename="../../core/formats/export_folder.py"/>
        <source>Remove the link, or export elsewhere.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Supprimez le lien, ou exportez ailleurs.</translation>
    </message>
    <message>
        <location filename="../../core/formats/export_folder.py"/>
        <source>the file cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible d’écrire le fichier ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>there are {count} categories, more than this format has room for ({most})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il y a {count} catégories, plus que ce format n’en admet ({most})</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>Export with one category for all photos, or in another format.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Exportez avec une seule catégorie pour toutes les photos, ou dans un autre format.</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>no category may be called {name} in this format</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>aucune catégorie ne peut s’appeler {name} dans ce format</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>Choose another name for it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez-lui un autre nom.</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>this format cannot write a category that is called {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ce format ne peut pas écrire de catégorie nommée {name}</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>Use letters, digits, spaces, - and _ in names of categories.</source>
        <extracomment>error: what to do</extracomment>
        <translation>N’utilisez que des lettres, des chiffres, des espaces, - et _ dans les noms de catégories.</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/files.py"/>
        <source>the file is larger than PetSeg reads ({megabytes} MB)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier est plus gros que ce que PetSeg sait lire ({megabytes} Mo)</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/files.py"/>
        <source>Save it in several parts, or without the photos.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez-le en plusieurs parties, ou sans les photos.</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/files.py"/>
        <source>the file cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier est illisible ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>it is nested too deeply</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>son imbrication est trop profonde</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>there is no object in it</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>il ne contient aucun objet</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>the file lists more values than PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier contient plus de valeurs que PetSeg n’en lit</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>Split it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Divisez-le.</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>the file is not JSON as other programs write it ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier n’est pas du JSON tel que d’autres programmes l’écrivent ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>It may be damaged; export it again from there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Il est peut-être endommagé ; exportez-le de nouveau depuis ce programme.</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>the file declares a document type, which could make it endless</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier déclare un type de document, ce qui pourrait le rendre sans fin</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>Files of annotations have none; export it again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Les fichiers d’annotations n’en ont pas ; exportez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>the file has more elements, or nests them deeper, than PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier a plus d’éléments, ou les imbrique plus profondément, que PetSeg ne sait lire</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>the file is no well-formed XML ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier n’est pas du XML bien formé ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>It may be cut off.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Il est peut-être tronqué.</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/reading.py"/>
        <source>no metadata.jsonl in this folder names masks</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>aucun metadata.jsonl de ce dossier ne désigne de masques</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/reading.py"/>
        <source>Choose the folder that holds it, or those that are called train and test.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez le dossier qui le contient, ou ceux qui s’appellent train et test.</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/reading.py"/>
        <source>a mask lies outside the folder and is left out: {name!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un masque se trouve hors du dossier et est omis : {name!r}</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/writing.py"/>
        <source>Hugging Face image folder</source>
        <extracomment>title</extracomment>
        <translation>Dossier d’images Hugging Face</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/writing.py"/>
        <source>Hugging Face datasets: load_dataset("FOLDER") has the columns image and mask</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Hugging Face datasets : load_dataset("DOSSIER") a les colonnes image et mask</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>there are no files of labelme here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il n’y a pas de fichiers de labelme ici</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>Choose the folder with its JSON files.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez le dossier qui contient ses fichiers JSON.</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>{count} points and lines have no area and are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} points et lignes n’ont pas de surface et sont omis</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>there is no list of shapes</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>il n’y a pas de liste de formes</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>the file is not as labelme writes it (shape {number}: {reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier n’est pas tel que labelme l’écrit (forme {number} : {reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>Save it again there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez-le de nouveau dans labelme.</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it is no object</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it has no label</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>elle n’a pas de libellé</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>its kind is unknown</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>son type est inconnu</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>its points are no pairs of numbers</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>ses points ne sont pas des paires de nombres</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it has more or fewer points than its kind</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>elle a plus ou moins de points que son type</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it has no mask</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>elle n’a pas de masque</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>imageHeight and imageWidth are no whole numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>imageHeight et imageWidth ne sont pas des nombres entiers</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>a mask is larger than its photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un masque est plus grand que sa photo</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>a mask has colours</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un masque est en couleurs</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>its text is damaged</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>son texte est endommagé</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>a mask cannot be decoded ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un masque ne peut pas être décodé ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>the file is not as labelme writes it ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier n’est pas tel que labelme l’écrit ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>labelme, which opens the folder</source>
        <extracomment>which programs use a format</extracomment>
        <translation>labelme, qui ouvre le dossier</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>Polygons leave the outline by up to a pixel; masks are exact</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>les polygones s’écartent du contour d’un pixel au plus ; les masques sont exacts</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>Masks, exact</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Masques, exacts</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>Polygons, to correct in labelme</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Polygones, à corriger dans labelme</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>Overlay JPEG</source>
        <extracomment>title</extracomment>
        <translation>JPEG en superposition</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>People: reports, slides, e-mails</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Personnes : rapports, diapositives, courriels</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>The mask itself: nothing reads it back</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>le masque lui-même : aucun programme ne le relit</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>At most 1600 pixels wide and high</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Au plus 1600 pixels de large et de haut</translation>
    </message>
    <message>
        <location filename="../../core/formats/oxford.py"/>
        <source>Oxford trimaps</source>
        <extracomment>title</extracomment>
        <translation>Trimaps d’Oxford</translation>
    </message>
    <message>
        <location filename="../../core/formats/oxford.py"/>
        <source>torchvision's OxfordIIITPet, PetSeg, scripts for Oxford-IIIT Pet</source>
        <extracomment>which programs use a format</extracomment>
        <translation>OxfordIIITPet de torchvision, PetSeg, scripts pour Oxford-IIIT Pet</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>there are no photos in this folder, so that nobody knows whose its masks are</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il n’y a pas de photos dans ce dossier, on ne sait donc pas à qui sont ses masques</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>Import its masks as Oxford trimaps; their states stay behind.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Importez ses masques comme trimaps d’Oxford ; leurs états ne suivront pas.</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>PetSeg folder</source>
        <extracomment>title</extracomment>
        <translation>Dossier PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>Another copy of a folder, worked on by somebody else: states come along</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Une autre copie d’un dossier, sur laquelle quelqu’un d’autre a travaillé : les états suivent</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/binary_png.py"/>
        <source>Black and white PNG</source>
        <extracomment>title</extracomment>
        <translation>PNG noir et blanc</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/binary_png.py"/>
        <source>Image editors, and training code with one class: 255 is pet</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Éditeurs d’images et code d’entraînement à une classe : 255 correspond à l’animal</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/binary_png.py"/>
        <source>The border</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>la bordure</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/images.py"/>
        <source>there are no images in this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il n’y a pas d’images dans ce dossier</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/images.py"/>
        <source>Images</source>
        <extracomment>title</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/images.py"/>
        <source>Any indexed, coloured or grey image of each photo, or a folder of them</source>
        <extracomment>which programs use a format</extracomment>
        <translation>N’importe quelle image indexée, en couleurs ou en gris de chaque photo, ou un dossier de telles images</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>the file does not list classes with index and name ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier n’énumère pas les classes avec index et nom ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>It has to be as PetSeg exports it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Il doit être tel que PetSeg l’exporte.</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>Indexed PNG</source>
        <extracomment>title</extracomment>
        <translation>PNG indexé</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>Most training code: 0 background, 1 pet, 2 border, with colours to look at</source>
        <extracomment>which programs use a format</extracomment>
        <translation>La plupart des codes d’entraînement : 0 fond, 1 animal, 2 bordure, avec des couleurs pour l’affichage</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>the image has fractions as values</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>l’image a des valeurs fractionnaires</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>Save it with whole numbers.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez-la avec des nombres entiers.</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>the image has values outside 0 to {largest}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>l’image a des valeurs hors de l’intervalle 0 à {largest}</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>Save it with 16 bits.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez-la en 16 bits.</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygon_filling.py"/>
        <source>a polygon has fewer than three corners</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un polygone a moins de trois sommets</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygon_filling.py"/>
        <source>a polygon is no list of numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un polygone n’est pas une liste de nombres</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygon_filling.py"/>
        <source>a polygon has too many corners, or lines that are too long</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un polygone a trop de sommets, ou des lignes trop longues</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygons.py"/>
        <source>Polygons with few corners</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Polygones à peu de sommets</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygons.py"/>
        <source>Polygons along every pixel</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Polygones le long de chaque pixel</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/run_lengths.py"/>
        <source>run lengths are for another size than the photo's</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>les plages correspondent à une autre taille que celle de la photo</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/run_lengths.py"/>
        <source>run lengths do not add up to the photo's pixels</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la somme des plages ne donne pas le nombre de pixels de la photo</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/run_lengths.py"/>
        <source>run lengths are no whole numbers, and no text that COCO has for them</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>les plages ne sont ni des nombres entiers ni le texte que COCO emploie pour elles</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/shape_canvas.py"/>
        <source>the shapes of one photo are more than PetSeg paints</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>les formes d’une photo sont plus nombreuses que PetSeg n’en peint</translation>
    </message>
    <message>
        <location filename="../../core/formats/tfds.py"/>
        <source>a TFDS data set needs packages that are not installed: {packages}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un jeu de données TFDS requiert des paquets qui ne sont pas installés : {packages}</translation>
    </message>
    <message>
        <location filename="../../core/formats/tfds.py"/>
        <source>TFDS data set</source>
        <extracomment>title</extracomment>
        <translation>Jeu de données TFDS</translation>
    </message>
    <message>
        <location filename="../../core/formats/tfds.py"/>
        <source>tfds.load("oxford_iiit_pet:4.*.*"), and so the TensorFlow tutorial on segmentation</source>
        <extracomment>which programs use a format</extracomment>
        <translation>tfds.load("oxford_iiit_pet:4.*.*"), et donc le tutoriel de TensorFlow sur la segmentation</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>labelmap.txt lists more than {count} labels</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>labelmap.txt contient plus de {count} libellés</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>labelmap.txt is no UTF-8 text</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>labelmap.txt n’est pas un texte UTF-8</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>Save it as UTF-8.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>line {number} of labelmap.txt is no label with a colour</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la ligne {number} de labelmap.txt n’est pas un libellé avec une couleur</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>Lines are such as cat:128,0,0:: and each name stands there once.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Les lignes sont de la forme cat:128,0,0:: et chaque nom n’y figure qu’une fois.</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/masks.py"/>
        <source>the mask has {count} separate regions, and this format has room for {most}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le masque a {count} régions séparées, et ce format n’en admet que {most}</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/masks.py"/>
        <source>Remove the specks with a clean-up, or export all of a photo as one object.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Supprimez les taches par un nettoyage, ou exportez le tout d’une photo comme un seul objet.</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/reading.py"/>
        <source>there is no SegmentationClass with images in this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il n’y a pas de SegmentationClass avec des images dans ce dossier</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/reading.py"/>
        <source>Choose the folder that holds it, such as VOC2012.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez le dossier qui le contient, par exemple VOC2012.</translation>
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
        <translation>VOCSegmentation et VOCDetection de torchvision, MMSegmentation, datumaro</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>there are no text files of polygons here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il n’y a pas ici de fichiers texte de polygones</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>Choose the folder that has labels in it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez le dossier qui contient labels.</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>there are more polygons than PetSeg paints</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il y a plus de polygones que PetSeg n’en peint</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>Remove some.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Supprimez-en quelques-uns.</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>line {number} cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la ligne {number} est illisible ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>Correct or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>it has a box and no polygon</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>elle a un cadre, mais pas de polygone</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>a coordinate is missing</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il manque une coordonnée</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>its coordinates are no shares of the photo's width and height</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ses coordonnées ne sont pas des fractions de la largeur et de la hauteur de la photo</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>its class is no whole number from 0 on</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>sa classe n’est pas un nombre entier à partir de 0</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/writing.py"/>
        <source>YOLO segmentation</source>
        <extracomment>title</extracomment>
        <translation>Segmentation YOLO</translation>
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
        <translation>la bordure, l’appartenance des polygones à un même animal, et jusqu’à un pixel le long du contour avec les polygones simples</translation>
    </message>
    <message>
        <location filename="../../core/images/depth.py"/>
        <source>the photo has negative values, so that black cannot be known</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo a des valeurs négatives, de sorte que le noir ne peut pas être déterminé</translation>
    </message>
    <message>
        <location filename="../../core/images/depth.py"/>
        <source>Save it with 8 or 16 bits per channel, without a sign.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez-la en 8 ou 16 bits par canal, sans signe.</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>the file is no image of a kind that PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier n’est pas une image d’un type que PetSeg sait lire</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>Remove it, or save it again as JPEG or PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Supprimez-le, ou enregistrez-le de nouveau en JPEG ou PNG.</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>the decoder for {format} files is missing</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le décodeur des fichiers {format} est absent</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>Install it, or save the photo as JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Installez-le, ou enregistrez la photo en JPEG.</translation>
    </message>
    <message>
        <location filename="../../core/images/heif.py"/>
        <source>HEIC photos cannot be read here, as the decoder does not start ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>les photos HEIC ne peuvent pas être lues ici, car le décodeur ne démarre pas ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/images/heif.py"/>
        <source>Install pi-heif again, or save the photo as JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Réinstallez pi-heif, ou enregistrez la photo en JPEG.</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg.py"/>
        <source>the photo has {bits} bits per channel, which PetSeg does not read in JPEG files</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo a {bits} bits par canal, ce que PetSeg ne lit pas dans les fichiers JPEG</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg.py"/>
        <source>Save it again as PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez-la de nouveau en PNG.</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>the file has too many parts</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier a trop de parties</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>It may be damaged; copy it again or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Il est peut-être endommagé ; copiez-le de nouveau ou supprimez-le.</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>the photo is stored in too many steps to be decoded in a reasonable time</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo est stockée en trop d’étapes pour être décodée en un temps raisonnable</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>Save it again as an ordinary JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez-la de nouveau en JPEG ordinaire.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo has no pixels</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo n’a pas de pixels</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Copy it again from where it came.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Copiez-la de nouveau depuis son emplacement d’origine.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo has {width} x {height} pixels, more than PetSeg opens ({megapixels} megapixels, {side} a side)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo mesure {width} x {height} pixels, plus que PetSeg n’en ouvre ({megapixels} mégapixels, {side} par côté)</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save a smaller copy and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez une copie plus petite et ouvrez celle-ci.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo is stored in {count} pieces, more than PetSeg opens ({limit})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo est stockée en {count} morceaux, plus que PetSeg n’en ouvre ({limit})</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save it as PNG and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez-la en PNG et ouvrez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo has {width} x {height} pixels of {bits} bits, more than PetSeg opens</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo mesure {width} x {height} pixels de {bits} bits, plus que PetSeg n’en ouvre</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save it with 8 bits per channel and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez-la en 8 bits par canal et ouvrez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the file cannot be read as an image ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier ne peut pas être lu comme image ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>It may be damaged or of another type; copy it again or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Il est peut-être endommagé ou d’un autre type ; copiez-le de nouveau ou supprimez-le.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>it is cut off</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo is stored in a way that PetSeg does not read ({what})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo est stockée d’une façon que PetSeg ne sait pas lire ({what})</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save it again as PNG or JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez-la de nouveau en PNG ou JPEG.</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>the file is empty</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Copy the photo again from where it came.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Copiez de nouveau la photo depuis son emplacement d’origine.</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>the file is larger than PetSeg opens</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier est plus gros que ce que PetSeg ouvre</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Save a smaller copy.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez une copie plus petite.</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>this is no file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ceci n’est pas un fichier</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Remove it from the folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Retirez-le du dossier.</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>there is no such file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Was it moved or renamed?</source>
        <extracomment>error: what to do</extracomment>
        <translation>A-t-il été déplacé ou renommé ?</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>the file may not be read</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la lecture du fichier n’est pas autorisée</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Check its permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>its header is damaged</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>son en-tête est endommagé</translation>
    </message>
    <message>
        <location filename="../../core/images/simple_formats.py"/>
        <source>the photo is too large for a packed BMP file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo est trop grande pour un fichier BMP compressé</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>the file has no pages</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier n’a pas de pages</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>the file's pieces overlap</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>les morceaux du fichier se chevauchent</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>the file holds raw data of a camera's sensor</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier contient les données brutes d’un capteur d’appareil photo</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>Save it as JPEG, PNG or an ordinary TIFF.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez-le en JPEG, PNG ou TIFF ordinaire.</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>colours at a lower resolution than brightness</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>couleurs à une résolution inférieure à celle de la luminosité</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff_blocks.py"/>
        <source>channels of different kinds</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>canaux de types différents</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff_blocks.py"/>
        <source>bits in reverse order</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>bits en ordre inverse</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive has more than {count} entries, which PetSeg does not unpack</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>l’archive a plus de {count} entrées, ce que PetSeg ne décompresse pas</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>Unpack it yourself, and import the folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Décompressez-la vous-même et importez le dossier.</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive holds a file name that leads out of it: {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>l’archive contient un nom de fichier qui mène hors d’elle : {name}</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>Nothing of it was unpacked.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Rien n’en a été décompressé.</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive would take {size} MB unpacked, more than PetSeg unpacks</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>l’archive occuperait {size} Mo une fois décompressée, plus que PetSeg ne décompresse</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>If you trust it, unpack it yourself, and import the folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Si vous lui faites confiance, décompressez-la vous-même et importez le dossier.</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive would take {size} MB unpacked, and the disk is nearly full</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>l’archive occuperait {size} Mo une fois décompressée, et le disque est presque plein</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>Free some space.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive cannot be unpacked ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible de décompresser l’archive ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>It may be damaged or encrypted.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elle est peut-être endommagée ou chiffrée.</translation>
    </message>
    <message>
        <location filename="../../core/importing/choices.py"/>
        <source>Keep mine</source>
        <extracomment>choice</extracomment>
        <translation>Garder les miens</translation>
    </message>
    <message>
        <location filename="../../core/importing/choices.py"/>
        <source>Take theirs</source>
        <extracomment>choice</extracomment>
        <translation>Prendre les leurs</translation>
    </message>
    <message>
        <location filename="../../core/importing/choices.py"/>
        <source>Keep mine, and put theirs in set-aside</source>
        <extracomment>choice</extracomment>
        <translation>Garder les miens et mettre les leurs dans set-aside</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>no photo here is called {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>aucune photo d’ici ne s’appelle {name}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Rename the mask, or open the folder that holds its photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Renommez le masque, ou ouvrez le dossier qui contient sa photo.</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>{name} could be the mask of {count} photos: {photos}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{name} pourrait être le masque de {count} photos : {photos}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Name it like one of them, with its folders.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Nommez-le comme l’une d’elles, avec ses dossiers.</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>{count} masks could be that of {photo}, and this is one of them: {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} masques pourraient être celui de {photo}, dont celui-ci : {name}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Remove or rename the others.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Supprimez ou renommez les autres.</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>the name of another mask fits {photo} better than {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le nom d’un autre masque convient mieux à {photo} que {name}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Rename the mask if it is of another photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Renommez le masque s’il est celui d’une autre photo.</translation>
    </message>
    <message>
        <location filename="../../core/importing/petseg_copy.py"/>
        <source>this is the folder itself</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>c’est le dossier lui-même</translation>
    </message>
    <message>
        <location filename="../../core/importing/petseg_copy.py"/>
        <source>Choose another copy of it, or masks from elsewhere.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez une autre copie de celui-ci, ou des masques venant d’ailleurs.</translation>
    </message>
    <message>
        <location filename="../../core/importing/photo_frame.py"/>
        <source>the mask of {name} has {width} x {height} pixels, the photo {photo_width} x {photo_height}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le masque de {name} mesure {width} x {height} pixels, la photo {photo_width} x {photo_height}</translation>
    </message>
    <message>
        <location filename="../../core/importing/photo_frame.py"/>
        <source>They have the same aspect ratio: have masks scaled to take it over.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Les proportions sont les mêmes : autorisez la mise à l’échelle des masques pour le reprendre.</translation>
    </message>
    <message>
        <location filename="../../core/importing/photo_frame.py"/>
        <source>Was the photo cropped or turned after the mask was made?</source>
        <extracomment>error: what to do</extracomment>
        <translation>La photo a-t-elle été recadrée ou tournée après la création du masque ?</translation>
    </message>
    <message>
        <location filename="../../core/importing/source.py"/>
        <source>there is no such file or folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <location filename="../../core/importing/source.py"/>
        <source>this is of no format of masks that PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ceci n’est d’aucun format de masques que PetSeg sait lire</translation>
    </message>
    <message>
        <location filename="../../core/importing/source.py"/>
        <source>It reads: {formats}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Il lit : {formats}.</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>Import</source>
        <extracomment>title</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>there is not enough memory for this mask</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la mémoire ne suffit pas pour ce masque</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>what was painted on this photo is not saved yet, so that no mask was taken over</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ce qui a été peint sur cette photo n’est pas encore enregistré, aucun masque n’a donc été repris</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>Import again once it is saved.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Importez de nouveau une fois l’enregistrement fait.</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_counts.py"/>
        <source>there are so many different values that it looks like a photo, not a mask</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il y a tant de valeurs différentes que cela ressemble à une photo, pas à un masque</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_counts.py"/>
        <source>Choose the folder that holds only the masks.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez le dossier qui ne contient que les masques.</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>as the format fixes it</source>
        <extracomment>title</extracomment>
        <translation>selon le format</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>by the names of the classes</source>
        <extracomment>title</extracomment>
        <translation>d’après les noms des classes</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>not known</source>
        <extracomment>title</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>by transparency: what can be seen is pet</source>
        <extracomment>title</extracomment>
        <translation>par transparence : ce qui est visible est l’animal</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>by the colours of PetSeg</source>
        <extracomment>title</extracomment>
        <translation>d’après les couleurs de PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>black and white: white is pet</source>
        <extracomment>title</extracomment>
        <translation>noir et blanc : blanc est l’animal</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>0 and 1: 1 is pet</source>
        <extracomment>title</extracomment>
        <translation>0 et 1 : 1 est l’animal</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>as in trimaps: 1 is pet, 2 background, 3 border</source>
        <extracomment>title</extracomment>
        <translation>comme dans les trimaps : 1 est l’animal, 2 le fond, 3 la bordure</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>trimaps with 1 taken off: 0 is pet, 1 background, 2 border</source>
        <extracomment>title</extracomment>
        <translation>trimaps diminuées de 1 : 0 est l’animal, 1 le fond, 2 la bordure</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>0 background, 1 pet, 2 border</source>
        <extracomment>title</extracomment>
        <translation>0 fond, 1 animal, 2 bordure</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>as in Pascal VOC: 0 is background, 255 border, all else pet</source>
        <extracomment>title</extracomment>
        <translation>comme dans Pascal VOC : 0 est le fond, 255 la bordure, tout le reste l’animal</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>one value is background, all others are pet</source>
        <extracomment>title</extracomment>
        <translation>une valeur est le fond, toutes les autres l’animal</translation>
    </message>
    <message>
        <location filename="../../core/labels.py"/>
        <source>Border</source>
        <extracomment>title</extracomment>
        <translation>Bordure</translation>
    </message>
    <message>
        <location filename="../../core/labels.py"/>
        <source>Background</source>
        <extracomment>title</extracomment>
        <translation>Fond</translation>
    </message>
    <message>
        <location filename="../../core/labels.py"/>
        <source>Pet</source>
        <extracomment>title</extracomment>
        <translation>Animal</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>there is no mask file of this name</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>aucun fichier de masque ne porte ce nom</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le masque est illisible ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Check the file's permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vérifiez les droits d’accès au fichier.</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask has {width} x {height} pixels, its photo {photo_width} x {photo_height}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le masque mesure {width} x {height} pixels, sa photo {photo_width} x {photo_height}</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Was the photo turned or resized after the mask was made?</source>
        <extracomment>error: what to do</extracomment>
        <translation>La photo a-t-elle été tournée ou redimensionnée après la création du masque ?</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask has values other than 1, 2 and 3 ({values})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le masque a des valeurs autres que 1, 2 et 3 ({values})</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>A trimap has 1 for pet, 2 for background and 3 for border.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Une trimap a 1 pour l’animal, 2 pour le fond et 3 pour la bordure.</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask is a {mode} image, not one with a single 8-bit channel</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le masque est une image {mode}, et non une image à un seul canal de 8 bits</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Save it as an 8-bit grey or palette PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez-le en PNG 8 bits en gris ou à palette.</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask can be read in two ways, since its palette shows the codes 1, 2 and 3 in another order</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le masque peut être lu de deux façons, car sa palette donne les codes 1, 2 et 3 dans un autre ordre</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Save it as an 8-bit grey PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez-le en PNG 8 bits en gris.</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask has {width} x {height} pixels, too many</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le masque mesure {width} x {height} pixels, ce qui est trop</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>The file may be damaged.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask cannot be saved ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible d’enregistrer le masque ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Free some space or check the folder's permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libérez de l’espace ou vérifiez les droits d’accès au dossier.</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>Choose another model file; the model that PetSeg ships is always there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez un autre fichier de modèle ; le modèle fourni avec PetSeg est toujours disponible.</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the model cannot be saved ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible d’enregistrer le modèle ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>Free some space or choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the tensor {name!r} is not made of 32-bit numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le tenseur {name!r} n’est pas composé de nombres de 32 bits</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the file is too large for a PetSeg model</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier est trop gros pour un modèle PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the model cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le modèle est illisible ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the model file is damaged or no PetSeg model</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier de modèle est endommagé ou n’est pas un modèle PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the file is no PetSeg model, or one of a newer version</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier n’est pas un modèle PetSeg, ou vient d’une version plus récente</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the card of the model is damaged</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la fiche du modèle est endommagée</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model lacks the tensor {name!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il manque au modèle le tenseur {name!r}</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model's tensor {name!r} has shape {shape} instead of {expected}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le tenseur {name!r} du modèle a la forme {shape} au lieu de {expected}</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model's tensor '{layer}/moving_variance' has a negative value</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le tenseur '{layer}/moving_variance' du modèle a une valeur négative</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model has tensors that the network does not have ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le modèle a des tenseurs que le réseau n’a pas ({names})</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_runtime.py"/>
        <source>{provider} cannot start: {reason}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{provider} ne peut pas démarrer : {reason}</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_runtime.py"/>
        <source>ONNX Runtime cannot start {provider}, a driver or library is missing or too old</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ONNX Runtime ne peut pas démarrer {provider}, un pilote ou une bibliothèque manque ou est trop ancien</translation>
    </message>
    <message>
        <location filename="../../core/model/segmenter.py"/>
        <source>the model {name!r} gives probabilities that are no numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le modèle {name!r} donne des probabilités qui ne sont pas des nombres</translation>
    </message>
    <message>
        <location filename="../../core/model/segmenter.py"/>
        <source>Choose another model.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../core/model/segmenter.py"/>
        <source>Choose another model file.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez un autre fichier de modèle.</translation>
    </message>
    <message>
        <location filename="../../core/network/devices.py"/>
        <source>{backend} sees no GPU</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{backend} ne voit aucun GPU</translation>
    </message>
    <message>
        <location filename="../../core/network/devices.py"/>
        <source>{backend} cannot start the GPU: {reason}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{backend} ne peut pas démarrer le GPU : {reason}</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model finds no pet at all on a photo of a cat that comes with PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le nouveau modèle ne trouve aucun animal sur une photo de chat fournie avec PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model takes pets for background and background for pets on a photo of a cat that comes with PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le nouveau modèle prend les animaux pour le fond et le fond pour des animaux sur une photo de chat fournie avec PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model agrees with its base on only {share:.0%} of the pet's pixels on a photo of a cat that comes with PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le nouveau modèle ne concorde avec son modèle de départ que sur {share:.0%} des pixels de l’animal sur une photo de chat fournie avec PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model finds no pet at all on the folder's photos that nobody corrected</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le nouveau modèle ne trouve aucun animal sur les photos du dossier que personne n’a corrigées</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model takes pets for background and background for pets on the folder's photos that nobody corrected</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le nouveau modèle prend les animaux pour le fond et le fond pour des animaux sur les photos du dossier que personne n’a corrigées</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model agrees with its base on only {share:.0%} of the pets' pixels on the folder's photos that nobody corrected</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le nouveau modèle ne concorde avec son modèle de départ que sur {share:.0%} des pixels des animaux sur les photos du dossier que personne n’a corrigées</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/fine_tune.py"/>
        <source>none of the photos that judge the new model can be read any more</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>aucune des photos qui jugent le nouveau modèle ne peut plus être lue</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/fine_tune.py"/>
        <source>Put them back where they were and fine-tune again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Remettez-les à leur place et relancez l’affinage.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/fine_tune.py"/>
        <source>The photo was left out.</source>
        <extracomment>error: what to do</extracomment>
        <translation>La photo a été omise.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/loop.py"/>
        <source>memory ran out; training went on with {count} squares at a time</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la mémoire est venue à manquer ; l’entraînement a continué avec {count} carrés à la fois</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/loop.py"/>
        <source>the training diverged (the loss is not a number)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>l’entraînement a divergé (la perte n’est pas un nombre)</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/loop.py"/>
        <source>The model in use is unchanged. Check the masks of the reviewed photos.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Le modèle utilisé est inchangé. Vérifiez les masques des photos validées.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>held-out photos that do not judge the new model: {count}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>photos mises de côté qui ne jugent pas le nouveau modèle : {count}</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>The model in use or the base was trained on them elsewhere, which favours it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Le modèle utilisé ou son modèle de départ a été entraîné ailleurs avec elles, ce qui l'avantagerait.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>there are too few reviewed photos for fine-tuning: it needs at least {needed}, {readable} can be read</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il y a trop peu de photos validées pour un affinage : il en faut au moins {needed}, {readable} sont lisibles</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>Mark more photos as reviewed first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Validez d’abord d’autres photos.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>Choose others.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez-en d’autres.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>there are no parts {parts!r} to train</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il n’y a pas de parties {parts!r} à entraîner</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>Choose another one.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>there is no augmentation {name!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>l’augmentation {name!r} n’existe pas</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>unknown request {line!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>requête inconnue {line!r}</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>no model is open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>aucun modèle n’est ouvert</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>no data set is open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>aucun jeu de données n’est ouvert</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>Close other programs and try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>there is not enough memory</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>{kind}: {reason}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{kind} : {reason}</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>Your masks and the model in use are unchanged.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vos masques et le modèle utilisé sont inchangés.</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>tensorflow_datasets is not installed</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>tensorflow_datasets n’est pas installé</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>the data set {name!r} cannot be loaded ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible de charger le jeu de données {name!r} ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>Prepare it there with tensorflow_datasets, or connect to the network once.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Préparez-le à cet endroit avec tensorflow_datasets, ou connectez-vous une fois au réseau.</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>the data set cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible d’écrire le jeu de données ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>Free some space or check the folder's permissions, and export again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libérez de l’espace ou vérifiez les droits d’accès au dossier, puis exportez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Skip</source>
        <extracomment>title</extracomment>
        <translation>Exclusion</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Review</source>
        <extracomment>title</extracomment>
        <translation>Validation</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Reset</source>
        <extracomment>title</extracomment>
        <translation>Retour à la proposition</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Reason</source>
        <extracomment>title</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Note</source>
        <extracomment>title</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Flag</source>
        <extracomment>title</extracomment>
        <translation>Drapeau</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Tagging</source>
        <extracomment>title</extracomment>
        <translation>Étiquetage</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>the photo has no proposal</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo n’a pas de proposition</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Propose its mask first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Faites d’abord proposer son masque.</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>what was painted on this photo is not saved yet</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ce qui a été peint sur cette photo n’est pas encore enregistré</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Try again in a moment.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database cannot be copied ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible de copier la base de données du projet ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Check that you may read it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vérifiez que vous avez le droit de la lire.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database was deleted while the folder was open, and was written again</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la base de données du projet a été supprimée pendant que le dossier était ouvert, et a été réécrite</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>All states are kept. Proposals that were deleted with it are made again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Tous les états sont conservés. Les propositions supprimées avec elle sont refaites.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>another program replaced the project's database while the folder was open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un autre programme a remplacé la base de données du projet pendant que le dossier était ouvert</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>The states as PetSeg shows them were written again, and the other file was set aside as {name}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Les états affichés par PetSeg ont été réécrits, et l’autre fichier a été mis de côté sous le nom {name}.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database is locked by another program</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la base de données du projet est verrouillée par un autre programme</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Close the program that uses it, or wait until it is done, then try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Fermez le programme qui l’utilise, ou attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database takes too long to answer</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la base de données du projet met trop de temps à répondre</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Check the disk or the network that it is on, then try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vérifiez le disque ou le réseau où elle se trouve, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database cannot be used ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la base de données du projet est inutilisable ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Check that the disk is not full, that you may write there, and that no other program holds it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vérifiez que le disque n’est pas plein, que vous avez le droit d’y écrire et qu’aucun autre programme ne l’occupe.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>this folder was last used with a newer PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ce dossier a été utilisé en dernier avec une version plus récente de PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>Update PetSeg, or move the file away to start again without states; masks are kept.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Mettez PetSeg à jour, ou déplacez le fichier ailleurs pour repartir sans états ; les masques sont conservés.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>the project's database cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible d’écrire la base de données du projet ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>the project's database was damaged</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la base de données du projet était endommagée</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>It was set aside as {name} and rebuilt from the masks on disk; masks made here count as corrected, not as reviewed, and the shipped model is in use.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elle a été mise de côté sous le nom {name} et reconstruite à partir des masques du disque ; les masques créés ici comptent comme corrigés, non comme validés, et le modèle fourni est utilisé.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/row_repair.py"/>
        <source>{count} entries of the project's database were damaged: {names}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} entrées de la base de données du projet étaient endommagées : {names}</translation>
    </message>
    <message>
        <location filename="../../core/project/database/row_repair.py"/>
        <source>They were repaired or left out, and masks of these photos no longer count as reviewed. The database as it was is kept as {copy}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elles ont été réparées ou omises, et les masques de ces photos ne comptent plus comme validés. La base de données d’origine est conservée sous le nom {copy}.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>1 file of a kind that PetSeg does not read was left out ({kinds})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>1 fichier d’un type que PetSeg ne lit pas a été omis ({kinds})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} files of kinds that PetSeg does not read were left out ({kinds})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} fichiers de types que PetSeg ne lit pas ont été omis ({kinds})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>sub-folders that cannot be read were left out: {count} ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>des sous-dossiers illisibles ont été omis : {count} ({names})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Check that you may open them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vérifiez que vous avez le droit de les ouvrir.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} masks could each belong to two photos and are not used ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} masques pourraient chacun appartenir à deux photos et ne sont pas utilisés ({names})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Add the extensions of their photos to their names, as in NAME.jpg.png.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Ajoutez à leurs noms l’extension de leur photo, comme dans NOM.jpg.png.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>the folder of masks is a link that leads nowhere, so no mask can be read or saved</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le dossier des masques est un lien qui ne mène nulle part, aucun masque ne peut donc être lu ni enregistré</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Connect the disk that it leads to, and open the folder again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Connectez le disque vers lequel il mène, et ouvrez de nouveau le dossier.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>this photo was replaced by another one after its mask was made, and is left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>cette photo a été remplacée par une autre après la création de son masque, et est omise</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Check the mask in PetSeg.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vérifiez le masque dans PetSeg.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} photos were replaced by others after their masks were made, and are left out ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} photos ont été remplacées par d’autres après la création de leurs masques, et sont omises ({names})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Check the masks in PetSeg.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vérifiez les masques dans PetSeg.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} masks are proposals that nobody has reviewed, and are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} masques sont des propositions que personne n’a validées et sont ignorés</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>1 mask is a proposal that nobody has reviewed, and is left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>1 masque est une proposition que personne n’a validée et est ignoré</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Open the folder in PetSeg and review them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Ouvrez le dossier dans PetSeg et validez-les.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>two photos could have this mask, so it is not used</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>deux photos pourraient avoir ce masque, il n’est donc pas utilisé</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Rename it to {name} if it belongs to that photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Renommez-le en {name} s’il appartient à cette photo.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>for {count} of the photos there are several masks, of which none is used ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>pour {count} des photos, il y a plusieurs masques, dont aucun n’est utilisé ({names})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>They differ in capitals or accents alone; keep one for each photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Ils ne diffèrent que par les majuscules ou les accents ; gardez-en un par photo.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>1 mask belongs to no photo ({name})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>1 masque n’appartient à aucune photo ({name})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} masks belong to no photo ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} masques n’appartiennent à aucune photo ({names})</translation>
    </message>
    <message>
        <location filename="../../core/project/identity.py"/>
        <source>the photo changes while it is read</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo change pendant sa lecture</translation>
    </message>
    <message>
        <location filename="../../core/project/identity.py"/>
        <source>Wait until it is written, then open it again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Attendez qu’elle soit écrite, puis ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/project/journal/journal.py"/>
        <source>the journal of steps cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible d’écrire le registre des étapes ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/journal/journal.py"/>
        <source>Masks are saved as before, but a crash may cost more than the last second of work.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Les masques sont enregistrés comme avant, mais un plantage pourrait coûter plus que la dernière seconde de travail.</translation>
    </message>
    <message>
        <location filename="../../core/project/layout.py"/>
        <source>the folder is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le dossier a disparu</translation>
    </message>
    <message>
        <location filename="../../core/project/layout.py"/>
        <source>Was it renamed or moved, or is its disk not connected?</source>
        <extracomment>error: what to do</extracomment>
        <translation>A-t-il été renommé ou déplacé, ou son disque n’est-il pas connecté ?</translation>
    </message>
    <message>
        <location filename="../../core/project/layout.py"/>
        <source>nothing is changed here, as the folder is read-only</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>rien ne peut être modifié ici, car le dossier est en lecture seule</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>this is a link, and PetSeg does not write through links into other folders</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ceci est un lien, et PetSeg n’écrit pas à travers des liens dans d’autres dossiers</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>Remove it, or put what it leads to in its place.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Supprimez-le, ou remplacez-le par ce vers quoi il mène.</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>masks cannot be saved in this folder, which a link places among the photos</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible d’enregistrer des masques dans ce dossier, qu’un lien place parmi les photos</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>Let the link lead to a folder for masks alone, or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Faites mener le lien vers un dossier réservé aux masques, ou supprimez-le.</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>It is in a linked folder and may be a photo, so it was left there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Il se trouve dans un dossier lié et pourrait être une photo, il y a donc été laissé.</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>the project's database shares its file with another one and cannot be copied ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la base de données du projet partage son fichier avec une autre et ne peut pas être copiée ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/location.py"/>
        <source>this is no photo that PetSeg can open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ceci n’est pas une photo que PetSeg peut ouvrir</translation>
    </message>
    <message>
        <location filename="../../core/project/location.py"/>
        <source>Choose a photo or a folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez une photo ou un dossier.</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>Close it there, then try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>another program holds this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un autre programme occupe ce dossier</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>this folder is open in {program} ({user} on {host}, since {time})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ce dossier est ouvert dans {program} ({user} sur {host}, depuis {time})</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>masks cannot be saved in this folder ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible d’enregistrer des masques dans ce dossier ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>Copy the photos to a folder that you may write to, and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Copiez les photos dans un dossier où vous avez le droit d’écrire, et ouvrez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/mask_store.py"/>
        <source>Setting aside</source>
        <extracomment>title</extracomment>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/mask_store.py"/>
        <source>this is no file of the project's store</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ceci n’est pas un fichier du stockage du projet</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/other_masks.py"/>
        <source>Taking over</source>
        <extracomment>title</extracomment>
        <translation>Reprise</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/previous_masks.py"/>
        <source>the mask cannot be removed ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible de supprimer le masque ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/seen_masks.py"/>
        <source>another program changed the mask after it was read here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un autre programme a modifié le masque après sa lecture ici</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/seen_masks.py"/>
        <source>another program deleted the mask after it was read here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un autre programme a supprimé le masque après sa lecture ici</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/seen_masks.py"/>
        <source>Compare both, and choose which one stays.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Comparez les deux, et choisissez lequel reste.</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>Open the folder that it is in.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Ouvrez le dossier où elle se trouve.</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>the folder that holds the masks of {root} is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le dossier qui contient les masques de {root} a disparu</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>the mask cannot be renamed to {name} ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible de renommer le masque en {name} ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>Check the folder's permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vérifiez les droits d’accès au dossier.</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>the project's database was gone and was rebuilt from the masks on disk; masks made here count as corrected, not as reviewed</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la base de données du projet avait disparu et a été reconstruite à partir des masques du disque ; les masques créés ici comptent comme corrigés, non comme validés</translation>
    </message>
    <message>
        <location filename="../../core/project/photos.py"/>
        <source>the photo has no mask yet</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo n’a pas encore de masque</translation>
    </message>
    <message>
        <location filename="../../core/project/photos.py"/>
        <source>Save a mask, then mark it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Enregistrez un masque, puis marquez-la.</translation>
    </message>
    <message>
        <location filename="../../core/project/project_undo.py"/>
        <source>this cannot be taken back, as the masks before it are no longer kept</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ceci ne peut pas être annulé, car les masques antérieurs ne sont plus conservés</translation>
    </message>
    <message>
        <location filename="../../core/project/project_undo.py"/>
        <source>Earlier masks are kept for a day, at most 200 MB of them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Les masques antérieurs sont conservés un jour, dans la limite de 200 Mo.</translation>
    </message>
    <message>
        <location filename="../../core/project/proposal_store.py"/>
        <source>the photo was replaced meanwhile</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo a été remplacée entre-temps</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps on {photo} that were not saved were set aside, as its mask was changed meanwhile</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} étapes non enregistrées sur {photo} ont été mises de côté, car son masque a été modifié entre-temps</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps on {photo} that were not saved were set aside, as the photo is gone or another one</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} étapes non enregistrées sur {photo} ont été mises de côté, car la photo a disparu ou est une autre</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps on {photo} that were not saved were set aside, as its mask cannot be used</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} étapes non enregistrées sur {photo} ont été mises de côté, car son masque est inutilisable</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>a damaged part of the journal was set aside; all before it was recovered</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>une partie endommagée du registre a été mise de côté ; tout ce qui précède a été récupéré</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>Compare it with the mask of the photo, and replace that by it if it is the better one.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Comparez-le au masque de la photo, et remplacez celui-ci s’il est moins bon.</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps that were not saved before PetSeg ended were recovered; the last was made on {time}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} étapes non enregistrées avant l’arrêt de PetSeg ont été récupérées ; la dernière date de {time}</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>a step that was not saved before PetSeg ended was recovered; it was made on {time}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>une étape non enregistrée avant l’arrêt de PetSeg a été récupérée ; elle date de {time}</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Several animals</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Plusieurs animaux</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Blurred</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Floue</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>No animal</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Aucun animal</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Choose a shorter one.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez-en une plus courte.</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the tag is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>l’étiquette dépasse {limit} caractères</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Remove one of them first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Retirez d’abord l’une d’elles.</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>a photo has {limit} tags at most</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>une photo a au plus {limit} étiquettes</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Shorten it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Abrégez.</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the reason is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le motif dépasse {limit} caractères</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the note is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la note dépasse {limit} caractères</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the title is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le titre dépasse {limit} caractères</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>this photo was replaced by another one after its mask was made</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>cette photo a été remplacée par une autre après la création de son masque</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>Check the mask. No model is trained on it until you mark it as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vérifiez le masque. Aucun modèle n’est entraîné dessus tant que vous ne l’avez pas validé.</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>{count} photos were replaced by others after their masks were made: {names}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} photos ont été remplacées par d’autres après la création de leurs masques : {names}</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>Check these masks. No model is trained on them until you mark them as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vérifiez ces masques. Aucun modèle n’est entraîné dessus tant que vous ne les avez pas validés.</translation>
    </message>
    <message>
        <location filename="../../core/project/review.py"/>
        <source>Propose one, or open the photo and paint.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Faites-en proposer un, ou ouvrez la photo et peignez.</translation>
    </message>
    <message>
        <location filename="../../core/project/review.py"/>
        <source>the photo was replaced by another one</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo a été remplacée par une autre</translation>
    </message>
    <message>
        <location filename="../../core/project/review.py"/>
        <source>Look at its mask before you decide about it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Regardez son masque avant de décider de son état.</translation>
    </message>
    <message>
        <location filename="../../core/project/set_aside.py"/>
        <source>the file cannot be set aside ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible de mettre le fichier de côté ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/states.py"/>
        <source>Shipped model</source>
        <extracomment>title</extracomment>
        <translation>Modèle fourni</translation>
    </message>
    <message>
        <location filename="../../core/project/stored_files.py"/>
        <source>Check that you may open it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>The shipped model is used instead.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Le modèle fourni est utilisé à la place.</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model version that was in use is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la version du modèle qui était utilisée a disparu</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the folder for models cannot be created ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible de créer le dossier des modèles ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>Use another one first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Utilisez-en d’abord une autre.</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model version “{title}” is in use</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la version « {title} » du modèle est utilisée</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>Choose another version.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez une autre version.</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model file is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le fichier du modèle a disparu</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>Recovered model</source>
        <extracomment>title</extracomment>
        <translation>Modèle récupéré</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model version “{title}” is gone and no longer listed</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la version « {title} » du modèle a disparu et n’est plus dans la liste</translation>
    </message>
    <message>
        <location filename="../../core/worker/availability.py"/>
        <source>Run: {command}</source>
        <extracomment>error: what to do</extracomment>
        <translation>Exécutez : {command}</translation>
    </message>
    <message>
        <location filename="../../core/worker/availability.py"/>
        <source>Use the full bundle of PetSeg, which includes them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Utilisez la version complète de PetSeg, qui les contient.</translation>
    </message>
    <message>
        <location filename="../../core/worker/availability.py"/>
        <source>this needs packages that are not installed: {packages}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>cela requiert des paquets qui ne sont pas installés : {packages}</translation>
    </message>
    <message>
        <location filename="../../core/worker/codec.py"/>
        <source>Try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/worker/codec.py"/>
        <source>a message to or from the training process cannot be read: {line!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un message destiné au processus d’entraînement ou venant de lui est illisible : {line!r}</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process answered {answer!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le processus d’entraînement a répondu {answer!r}</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>Your masks and the model in use are unchanged; try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vos masques et le modèle utilisé sont inchangés ; réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (the system ended it, perhaps for lack of memory; its last output: {last})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le processus d’entraînement s’est arrêté de façon inattendue (le système l’a interrompu, peut-être faute de mémoire ; sa dernière sortie : {last})</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (the system ended it, perhaps for lack of memory)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le processus d’entraînement s’est arrêté de façon inattendue (le système l’a interrompu, peut-être faute de mémoire)</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (exit code {code}; its last output: {last})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le processus d’entraînement s’est arrêté de façon inattendue (code de sortie {code} ; sa dernière sortie : {last})</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (exit code {code})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le processus d’entraînement s’est arrêté de façon inattendue (code de sortie {code})</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process cannot be started ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible de démarrer le processus d’entraînement ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>Free some memory and disk space and try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libérez de la mémoire et de l’espace disque, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/worker/training.py"/>
        <source>Starting</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <location filename="../../core/worker/training.py"/>
        <source>the GPU cannot be used ({reason}); trained on the CPU</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le GPU est inutilisable ({reason}) ; l’entraînement s’est fait sur le CPU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/__main__.py"/>
        <source>petseg [OPTIONS] [FOLDER]
       petseg COMMAND ...</source>
        <extracomment>how to use a tool</extracomment>
        <translation>petseg [OPTIONS] [DOSSIER]
       petseg COMMANDE ...</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/app.py"/>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/app.py"/>
        <source>PetSeg ended unexpectedly last time. What you painted until then is kept.</source>
        <translation>PetSeg s’est arrêté de façon inattendue la dernière fois. Ce que vous aviez peint jusque-là est conservé.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>No confidence known for this photo</source>
        <translation>Confiance inconnue pour cette photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>No proposal for this photo yet</source>
        <translation>Pas encore de proposition pour cette photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>sure</source>
        <extracomment>menu, button or message</extracomment>
        <translation>sûr</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>unsure</source>
        <extracomment>menu, button or message</extracomment>
        <translation>incertain</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>other change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>autre changement</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>removed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>supprimé</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>added</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ajouté</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/accept.py"/>
        <source>Accept proposal</source>
        <extracomment>title</extracomment>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/brush.py"/>
        <source>Paint pet</source>
        <extracomment>choice</extracomment>
        <translation>Peindre l’animal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/brush.py"/>
        <source>Paint background</source>
        <extracomment>choice</extracomment>
        <translation>Peindre le fond</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/brush.py"/>
        <source>Paint border</source>
        <extracomment>choice</extracomment>
        <translation>Peindre la bordure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/eraser.py"/>
        <source>Erase</source>
        <extracomment>choice</extracomment>
        <translation>Gommer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/fill.py"/>
        <source>Fill pet</source>
        <extracomment>title</extracomment>
        <translation>Remplir l’animal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/fill.py"/>
        <source>Fill background</source>
        <extracomment>title</extracomment>
        <translation>Remplir le fond</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/fill.py"/>
        <source>Fill border</source>
        <extracomment>title</extracomment>
        <translation>Remplir la bordure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/lasso.py"/>
        <source>Lasso pet</source>
        <extracomment>title</extracomment>
        <translation>Lasso animal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/lasso.py"/>
        <source>Lasso background</source>
        <extracomment>title</extracomment>
        <translation>Lasso fond</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/lasso.py"/>
        <source>Lasso border</source>
        <extracomment>title</extracomment>
        <translation>Lasso bordure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/smart.py"/>
        <source>Smart paint pet</source>
        <extracomment>choice</extracomment>
        <translation>Pinceau intelligent animal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/smart.py"/>
        <source>Smart paint background</source>
        <extracomment>choice</extracomment>
        <translation>Pinceau intelligent fond</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/smart.py"/>
        <source>Smart paint border</source>
        <extracomment>choice</extracomment>
        <translation>Pinceau intelligent bordure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/view.py"/>
        <source>Photo with its mask</source>
        <translation>Photo avec son masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/about.py"/>
        <source>Makes pixel masks of pets. Every photo starts from a proposed mask;
your corrections save themselves and teach the model.

Works offline. Photos are never changed, and nothing leaves this computer.

Licence: Apache 2.0. The sample photo is “Chelsea” by Stéfan van der Walt (CC0).

Python {python} · Qt for Python {qt}</source>
        <translation>Crée des masques d’animaux au pixel près. Chaque photo part d’un masque proposé ;
vos corrections s’enregistrent d’elles-mêmes et entraînent le modèle.

Fonctionne hors ligne. Les photos ne sont jamais modifiées, et rien ne quitte cet ordinateur.

Licence : Apache 2.0. La photo d’exemple est « Chelsea », de Stéfan van der Walt (CC0).

Python {python} · Qt for Python {qt}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/about.py"/>
        <source>About PetSeg</source>
        <translation>À propos de PetSeg</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/about.py"/>
        <source>PetSeg {version}</source>
        <translation>PetSeg {version}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>not available now</source>
        <translation>indisponible pour le moment</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>Find an action</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>Type what you want to do</source>
        <translation>Saisissez ce que vous voulez faire</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>No command matches “{query}”.</source>
        <translation>Aucune commande ne correspond à « {query} ».</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>base model</source>
        <translation>modèle de départ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>new model</source>
        <translation>nouveau modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>new model: {share:.0%} agreement</source>
        <translation>nouveau modèle : {share:.0%} de concordance</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>Share of the pet's pixels on which both models agree, where the base is sure</source>
        <translation>Part des pixels de l’animal sur lesquels les deux modèles concordent, là où le modèle de départ est sûr</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>photo that comes with PetSeg</source>
        <translation>photo fournie avec PetSeg</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>PetSeg ran into an error of its own. What you painted so far is kept, and you can go on. To report it, copy the text below; it names folders on this computer, so read it before you send it.</source>
        <translation>PetSeg a rencontré une erreur interne. Ce que vous avez peint jusqu’ici est conservé, et vous pouvez continuer. Pour la signaler, copiez le texte ci-dessous ; il nomme des dossiers de cet ordinateur, relisez-le donc avant de l’envoyer.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Something went wrong in PetSeg</source>
        <translation>Un problème est survenu dans PetSeg</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Since then, 1 more error; it is in the log.</source>
        <translation>Depuis, 1 autre erreur ; elle est dans le journal.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Since then, {count} more errors; they are in the log.</source>
        <translation>Depuis, {count} autres erreurs ; elles sont dans le journal.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Describe what went wrong, then copy the text to where you report it. Nothing is sent by itself. The text names folders on this computer, so read it before you send it.</source>
        <translation>Décrivez le problème, puis copiez le texte là où vous le signalez. Rien n’est envoyé automatiquement. Le texte nomme des dossiers de cet ordinateur, relisez-le donc avant de l’envoyer.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>What I did:</source>
        <translation>Ce que j’ai fait :</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>What happened:</source>
        <translation>Ce qui s’est passé :</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>What I expected:</source>
        <translation>Ce que j’attendais :</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Last lines of the log:</source>
        <translation>Dernières lignes du journal :</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Masks that you have confirmed</source>
        <translation>Les masques que vous avez validés</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Masks that you have painted on, but not confirmed</source>
        <translation>Les masques que vous avez peints, mais pas validés</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Masks of the model that nobody has checked</source>
        <translation>Les masques du modèle que personne n’a vérifiés</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>What becomes of the band of fur between pet and background</source>
        <translation>Ce que devient la bande de fourrure entre l’animal et le fond</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>How the format writes masks</source>
        <translation>Manière dont le format écrit les masques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>One annotation or file for each animal, instead of one for all in the photo</source>
        <translation>Une annotation ou un fichier par animal, au lieu d’un seul pour tous ceux de la photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Each animal that touches no other on its &amp;own</source>
        <translation>&amp;Isoler chaque animal qui n’en touche aucun autre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Copies the photos into the export, for programs that look for them there</source>
        <translation>Copier les photos dans l’export, pour les programmes qui les y cherchent</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Write the &amp;photos beside the masks</source>
        <translation>Écrire les &amp;photos à côté des masques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>A new folder, or that of an earlier export, which is brought up to date</source>
        <translation>Un nouveau dossier, ou celui d’un export antérieur, qui est mis à jour</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Folder of the export</source>
        <translation>Dossier de l’export</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Lost: {loss}.</source>
        <translation>Perdu : {loss}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Nothing of a mask is lost.</source>
        <translation>Rien du masque n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Put the export in</source>
        <translation>Placer l’export dans</translation>
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
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>What the pets are called; photos in sub-folders can be called after these</source>
        <translation>Nom donné aux animaux ; dans les sous-dossiers, les photos peuvent prendre le nom de ceux-ci</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>(name of the sub-folder)</source>
        <translation>(nom du sous-dossier)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>(tag of the photo)</source>
        <translation>(étiquette de la photo)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Tags that are categories</source>
        <translation>Étiquettes servant de catégories</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>A photo tagged with one of these has that category; others, and those with several, are called pet</source>
        <translation>Une photo qui porte l’une de ces étiquettes a cette catégorie ; les autres, et celles qui en portent plusieurs, sont nommées pet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Leaves out photos without this tag</source>
        <translation>Omettre les photos sans cette étiquette</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Only photos with the tag</source>
        <translation>Seulement les photos avec l’étiquette</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>(any tag or none)</source>
        <translation>(avec ou sans étiquette)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Choose where to put the folder of the export</source>
        <translation>Choisir où placer le dossier de l’export</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Written as</source>
        <extracomment>title</extracomment>
        <translation>Écrit&amp;ure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Border</source>
        <extracomment>title</extracomment>
        <translation>&amp;Bordure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Tagged</source>
        <extracomment>title</extracomment>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Tags &amp;for it</source>
        <extracomment>title</extracomment>
        <translation>Étiquettes uti&amp;lisées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Category</source>
        <extracomment>title</extracomment>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Export masks</source>
        <translation>Exporter les masques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Could not be exported:</source>
        <translation>N’ont pas pu être exportés :</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Waiting until everything is saved…</source>
        <translation>Attente de la fin de l’enregistrement…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Write the masks into the folder</source>
        <translation>Écrire les masques dans le dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Stop; exporting to the same folder goes on from there</source>
        <translation>Arrêter ; un nouvel export vers le même dossier reprendra à cet endroit</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>&amp;Cancel the export</source>
        <translation>&amp;Annuler l’export</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Export &amp;again…</source>
        <translation>Exporter de &amp;nouveau…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Go back to the choices</source>
        <translation>Revenir aux choix</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Show in &amp;file manager</source>
        <translation>Afficher dans le &amp;gestionnaire de fichiers</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Show the folder of the export</source>
        <translation>Afficher le dossier de l’export</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{name}: one region of pet</source>
        <translation>{name} : une région d’animal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{name}: {count} regions of pet</source>
        <translation>{name} : {count} régions d’animal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{name}: no pet</source>
        <translation>{name} : aucun animal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>No photo fits these choices.</source>
        <translation>Aucune photo ne correspond à ces choix.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>1 photo will be in the export.</source>
        <translation>1 photo sera dans l’export.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{count:,} photos will be in the export.</source>
        <translation>{count:,} photos seront dans l’export.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Left out: {list}.</source>
        <translation>Omises : {list}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>{count:,} {state}</source>
        <translation>{state} ({count:,})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>The export holds 1 photo.</source>
        <translation>L’export contient 1 photo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>The export holds {count:,} photos.</source>
        <translation>L’export contient {count:,} photos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Written</source>
        <translation>Écrites</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Unchanged since the last export</source>
        <translation>Inchangées depuis le dernier export</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>No longer in the export</source>
        <translation>Retirées de l’export</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Without a pet</source>
        <translation>Sans animal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>{label} pixels</source>
        <translation>{label} (pixels)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>{count:,} ({share:.1%})</source>
        <translation>{count:,} ({share:.1%})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Left out</source>
        <translation>Omises</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>File or folder with masks</source>
        <translation>Fichier ou dossier contenant des masques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>A folder of masks, or a .json, .xml or .zip file</source>
        <translation>Un dossier de masques, ou un fichier .json, .xml ou .zip</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Choose a folder that holds masks</source>
        <extracomment>title</extracomment>
        <translation>Choisir un dossier qui contient des masques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>F&amp;older…</source>
        <extracomment>title</extracomment>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Choose a file that holds masks, or an archive of them</source>
        <extracomment>title</extracomment>
        <translation>Choisir un fichier qui contient des masques, ou une archive de masques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>&amp;File…</source>
        <extracomment>title</extracomment>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Choose a folder with masks, or a file that holds them. You see a preview before anything is changed.</source>
        <translation>Choisissez un dossier de masques, ou un fichier qui en contient. Un aperçu est affiché avant toute modification.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Formats that are read: {formats}.</source>
        <translation>Formats lus : {formats}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Each mask is matched with the photo of the same name. All of an import is one step that Undo takes back.</source>
        <translation>Chaque masque est associé à la photo du même nom. Un import entier forme une seule étape, que la commande Annuler retire.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Masks ({patterns})</source>
        <translation>Masques ({patterns})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Masks to import</source>
        <translation>Masques à importer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>No border</source>
        <extracomment>choice</extracomment>
        <translation>Sans bordure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>As wide as this folder's</source>
        <extracomment>choice</extracomment>
        <translation>Aussi large que celle de ce dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Corrected: to be looked at</source>
        <extracomment>choice</extracomment>
        <translation>Corrigés : à examiner</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Reviewed: they are right</source>
        <extracomment>choice</extracomment>
        <translation>Validés : ils sont justes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>As they are marked there</source>
        <extracomment>choice</extracomment>
        <translation>Tels qu’ils y sont marqués</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>How the masks are read; another choice reads them again</source>
        <translation>Manière dont les masques sont lus ; un autre choix les relit</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Mark them as</source>
        <translation>Marquer comme</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Only reviewed masks train the model</source>
        <translation>Seuls les masques validés entraînent le modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Photos that have a mask</source>
        <translation>Photos ayant un masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>A mask that gives way can be brought back</source>
        <translation>Un masque remplacé peut être rétabli</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>The band along the outline, which these masks do not have</source>
        <translation>La bande le long du contour, que ces masques n’ont pas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Resize masks of another size</source>
        <translation>&amp;Redimensionner les masques d’une autre taille</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Masks that have their photo's aspect ratio are resized to fit it</source>
        <translation>Les masques aux proportions de leur photo sont redimensionnés à sa taille</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Masks that are left out</source>
        <translation>Masques omis</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Left out ({count:,})</source>
        <translation>&amp;Omis ({count:,})</translation>
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
        <translation>Photos a&amp;yant un masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Mark them as</source>
        <extracomment>title</extracomment>
        <translation>&amp;Marquer comme</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>There are no masks in it.</source>
        <translation>Il ne contient aucun masque.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>No mask belongs to a photo of this folder, so there is nothing to import.</source>
        <translation>Aucun masque n’appartient à une photo de ce dossier, il n’y a donc rien à importer.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>1 photo has a mask here.</source>
        <translation>1 photo a un masque ici.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>{count:,} photos have a mask here.</source>
        <translation>{count:,} photos ont un masque ici.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>All of them have one already.</source>
        <translation>Toutes en ont déjà un.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>It has one already.</source>
        <translation>Elle en a déjà un.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>1 of the photos has one already.</source>
        <translation>1 des photos en a déjà un.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>{count:,} of the photos have one already.</source>
        <translation>{count:,} des photos en ont déjà un.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>What the values mean is fixed by the format.</source>
        <translation>La signification des valeurs est fixée par le format.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>What the values mean is a guess: check it with the preview.</source>
        <translation>La signification des valeurs est une supposition : vérifiez-la à l’aide de l’aperçu.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>What the values mean: {how}.</source>
        <translation>Signification des valeurs : {how}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>{count:,} rare values more are taken as they were guessed.</source>
        <translation>{count:,} autres valeurs rares sont prises selon la supposition.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Progress of the import</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Import masks</source>
        <translation>Importer des masques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Not imported:</source>
        <translation>Non importés :</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>&amp;Other masks…</source>
        <translation>&amp;Autres masques…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Choose another file or folder</source>
        <translation>Choisir un autre fichier ou dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Read the masks; nothing is changed yet</source>
        <translation>Lire les masques ; rien n’est encore modifié</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Take the masks over, as one step</source>
        <translation>Reprendre les masques, en une seule étape</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>No photo has a mask here.</source>
        <translation>Aucune photo n’a de masque ici.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>{name} ({row:,} of {total:,})</source>
        <translation>{name} ({row:,} sur {total:,})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>1 mask was imported.</source>
        <translation>1 masque a été importé.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>{count:,} masks were imported.</source>
        <translation>{count:,} masques ont été importés.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>The import ended early: {count:,} photos are as they were.</source>
        <translation>L’import s’est terminé prématurément : {count:,} photos restent inchangées.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>The import ended early: 1 photo is as it was.</source>
        <translation>L’import s’est terminé prématurément : 1 photo reste inchangée.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Edit &gt; Undo takes all of it back.</source>
        <translation>Édition &gt; Annuler permet de tout annuler.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>State taken over</source>
        <translation>État repris</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>The same as before</source>
        <translation>Identiques à avant</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Yours were kept</source>
        <translation>Les vôtres ont été gardés</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Put in .petseg/set-aside</source>
        <translation>Mis dans .petseg/set-aside</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Turned as the photo is</source>
        <translation>Tournés comme la photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Resized</source>
        <translation>Redimensionnés</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Another photo of that name</source>
        <translation>Une autre photo de ce nom</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>{count} more changed less and are not shown.</source>
        <translation>{count} autres ont moins changé et ne sont pas affichées.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>your mask</source>
        <translation>votre masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>{title}: {score:.1%}</source>
        <translation>{title} : {score:.1%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>There is no pet on this photo: the share of it that the model rightly leaves out</source>
        <translation>Il n’y a pas d’animal sur cette photo : part de celle-ci que le modèle omet à juste titre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Go to the action that has this key</source>
        <translation>Aller à l’action qui a cette touche</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Use the key here, and remove it there</source>
        <translation>Utiliser la touche ici, et la retirer là-bas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Use this key</source>
        <translation>Utiliser cette touche</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Replace the keys of the action</source>
        <translation>Remplacer les touches de l’action</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Add this key</source>
        <translation>Ajouter cette touche</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Keep the keys of the action, and add this one</source>
        <translation>Garder les touches de l’action, et ajouter celle-ci</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Remove all keys of this action</source>
        <translation>Retirer toutes les touches de cette action</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Use default</source>
        <translation>Touches par défaut</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Restore the default keys of this action</source>
        <translation>Rétablir les touches par défaut de cette action</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Go to {action}</source>
        <translation>Aller à {action}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Take it from {action}</source>
        <translation>La retirer de {action}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Click into the field, or press Return in the list; then press a key.</source>
        <translation>Cliquez dans le champ, ou appuyez sur Entrée dans la liste ; puis appuyez sur une touche.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>{key} is a key of this action.</source>
        <translation>{key} est une touche de cette action.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>{key} is free.</source>
        <translation>{key} est libre.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Keep &amp;both</source>
        <extracomment>title</extracomment>
        <translation>Garder les deu&amp;x</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Take &amp;theirs</source>
        <extracomment>title</extracomment>
        <translation>&amp;Prendre le leur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Keep &amp;mine</source>
        <extracomment>title</extracomment>
        <translation>&amp;Garder le mien</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>&amp;Accept the deletion</source>
        <extracomment>title</extracomment>
        <translation>&amp;Accepter la suppression</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>&amp;Save mine again</source>
        <extracomment>title</extracomment>
        <translation>En&amp;registrer le mien de nouveau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Save your mask; the other one goes to .petseg/set-aside</source>
        <translation>Enregistrer votre masque ; l’autre va dans .petseg/set-aside</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Show the other mask; yours goes to .petseg/set-aside, and the steps before cannot be undone any more</source>
        <translation>Afficher l’autre masque ; le vôtre va dans .petseg/set-aside, et les étapes antérieures ne peuvent plus être annulées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Save your mask, and say where in .petseg/set-aside the other one is</source>
        <translation>Enregistrer votre masque, et indiquer où se trouve l’autre dans .petseg/set-aside</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Two versions of a mask</source>
        <translation>Deux versions d’un masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Yours, not saved yet</source>
        <translation>Le vôtre, pas encore enregistré</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Theirs, on the disk</source>
        <translation>Le leur, sur le disque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Show only the &amp;part that differs</source>
        <translation>N’afficher que la partie qui &amp;diffère</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Another program deleted the mask of {name} after you had opened it.</source>
        <translation>Un autre programme a supprimé le masque de {name} après que vous l’avez ouvert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Another program changed the mask of {name} on {when}, after you had opened it.</source>
        <translation>Un autre programme a modifié le masque de {name} le {when}, après que vous l’avez ouvert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Do the same for &amp;all {count} masks</source>
        <translation>Faire de même pour &amp;tous les {count} masques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Decide &amp;later</source>
        <translation>Décider p&amp;lus tard</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Your mask is kept in memory, and is not saved until you have chosen</source>
        <translation>Votre masque reste en mémoire, et n’est pas enregistré tant que vous n’avez pas choisi</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Nothing is lost: the mask that does not stay is put into .petseg/set-aside first.</source>
        <translation>Rien n’est perdu : le masque qui ne reste pas est d’abord mis dans .petseg/set-aside.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>The other mask cannot be shown. {problem}</source>
        <translation>L’autre masque ne peut pas être affiché. {problem}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>There is no mask on the disk any more.</source>
        <translation>Il n’y a plus de masque sur le disque.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Both show the same; only the files differ.</source>
        <translation>Les deux montrent la même chose ; seuls les fichiers diffèrent.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>{count:,} pixels differ ({share:.2%} of the photo). Green: pet only in theirs; red: pet only in yours; violet: anything else.</source>
        <translation>{count:,} pixels diffèrent ({share:.2%} de la photo). Vert : animal seulement dans le leur ; rouge : animal seulement dans le vôtre ; violet : tout le reste.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/model_files.py"/>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/model_files.py"/>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/model_files.py"/>
        <source>PetSeg models (*.safetensors)</source>
        <translation>Modèles PetSeg (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/picture_rows.py"/>
        <source>{name}: {what}</source>
        <translation>{name} : {what}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Keep masks elsewhere</source>
        <translation>Conserver les masques ailleurs</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Folder for masks</source>
        <translation>Dossier des masques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>The folder {folder} cannot be written to. Its photos stay as they are.</source>
        <translation>Impossible d’écrire dans le dossier {folder}. Ses photos restent telles quelles.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Keep its masks and everything else that PetSeg stores in:</source>
        <translation>Conserver ses masques et tout ce que PetSeg stocke d’autre dans :</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Keep masks there</source>
        <translation>Y conserver les masques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Open to look only</source>
        <translation>Ouvrir pour consultation</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/preview_pane.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Previous versions of this mask</source>
        <translation>Versions précédentes de ce masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Previous versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>There are none: a mask that is replaced is kept for 24 hours.</source>
        <translation>Il n’y en a pas : un masque remplacé est conservé pendant 24 heures.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Restoring is one step, which can be undone.</source>
        <translation>La restauration est une étape, qui peut être annulée.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Until {day}, {time} – {state}</source>
        <translation>Jusqu’au {day}, {time} – {state}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>It stops if you quit. The model in use stays, and your masks are saved.</source>
        <translation>Il s’arrête si vous quittez. Le modèle utilisé reste, et vos masques sont enregistrés.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>It stops if you leave the folder. The model in use stays, and your masks are saved.</source>
        <translation>Il s’arrête si vous quittez le dossier. Le modèle utilisé reste, et vos masques sont enregistrés.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Stop and leave</source>
        <translation>Arrêter et quitter le dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>A fine-tune is running.</source>
        <translation>Un affinage est en cours.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keep running</source>
        <translation>Continuer l’affinage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Not everything is saved.</source>
        <translation>Tout n’est pas enregistré.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>The messages in the window say why. See to that, then close the window again.</source>
        <translation>Les messages de la fenêtre disent pourquoi. Réglez cela, puis fermez la fenêtre de nouveau.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Quit without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Delete the version “{title}”?</source>
        <translation>Supprimer la version « {title} » ?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>It is no longer listed. Its file is moved to .petseg/set-aside in this folder.</source>
        <translation>Elle n’est plus dans la liste. Son fichier est déplacé vers .petseg/set-aside dans ce dossier.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Replace the keys of all actions?</source>
        <translation>Remplacer les touches de toutes les actions ?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>The keys that you chose are lost.</source>
        <translation>Les touches que vous avez choisies sont perdues.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Reset these settings to their defaults?</source>
        <translation>Rétablir les valeurs par défaut de ces paramètres ?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keys, recent folders and the layout of the window stay as they are.</source>
        <translation>Les touches, les dossiers récents et la disposition de la fenêtre restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/reason_list.py"/>
        <source>… and {count:,} more</source>
        <translation>… et {count:,} autres</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Tags of {count:,} photos, separated by commas:</source>
        <translation>Étiquettes de {count:,} photos, séparées par des virgules :</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Tags of the photo, separated by commas:</source>
        <translation>Étiquettes de la photo, séparées par des virgules :</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Skip with a reason</source>
        <translation>Exclure avec un motif</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>&amp;Skip</source>
        <translation>&amp;Exclure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Why are these {count:,} photos left out?</source>
        <translation>Pourquoi exclure ces {count:,} photos ?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Why is this photo left out?</source>
        <translation>Pourquoi exclure cette photo ?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Appearance</source>
        <extracomment>title</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Thumbnails</source>
        <extracomment>title</extracomment>
        <translation>Vignettes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Tools</source>
        <extracomment>title</extracomment>
        <translation>Outils</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>In pixels of the open photo; on a photo twice as large they are twice as large. The width of the border belongs to the open folder.</source>
        <extracomment>remark</extracomment>
        <translation>En pixels de la photo ouverte ; sur une photo deux fois plus grande, elles sont deux fois plus grandes. La largeur de la bordure appartient au dossier ouvert.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Start and model</source>
        <extracomment>title</extracomment>
        <translation>Démarrage et modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Fine-tuning</source>
        <extracomment>title</extracomment>
        <translation>Affinage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Memory</source>
        <extracomment>title</extracomment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>A stroke takes a few kilobytes, a change of the whole mask up to a few hundred.</source>
        <extracomment>remark</extracomment>
        <translation>Un trait occupe quelques kilo-octets, une modification du masque entier jusqu’à quelques centaines.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Class colours</source>
        <translation>Couleurs des classes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Reset to defaults…</source>
        <translation>Valeurs par défaut…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>your own</source>
        <translation>personnalisées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Search by name or key</source>
        <translation>Rechercher par nom ou par touche</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Search by pressing a key</source>
        <translation>Rechercher en appuyant sur une touche</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Its keys were changed</source>
        <translation>Ses touches ont été modifiées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>No action matches.</source>
        <translation>Aucune action ne correspond.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>or press its key</source>
        <translation>ou appuyez sur sa touche</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Reset all keys…</source>
        <translation>Réinitialiser les touches…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keys as in</source>
        <translation>Touches comme dans</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keys as in another program</source>
        <translation>Touches comme dans un autre programme</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>Keys and gestures</source>
        <translation>Touches et gestes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>Type to search by name or key: undo, zoom, Ctrl+Z</source>
        <translation>Saisissez un nom ou une touche : annuler, zoom, Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>Keys can be changed in the Help menu.   Esc closes this page.</source>
        <translation>Les touches se modifient dans le menu Aide.   Échap ferme cette page.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>There is no key or gesture for “{query}”.</source>
        <translation>Il n’y a ni touche ni geste pour « {query} ».</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_options_form.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>corrected, but not marked as reviewed</source>
        <translation>corrigée, mais non validée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>skipped</source>
        <translation>exclue</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>its file holds another photo than the one that was reviewed</source>
        <translation>son fichier contient une autre photo que celle qui a été validée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>its mask is gone</source>
        <translation>son masque a disparu</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>too few: mark more photos as reviewed</source>
        <translation>trop peu : validez d’autres photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>{photos}, never trained on, to compare the new model with the old one</source>
        <translation>{photos}, jamais utilisées pour l’entraînement, pour comparer le nouveau modèle à l’ancien</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>none, as fewer than {count} are reviewed; each of three trainings is tested on a third of the photos, which it leaves out</source>
        <translation>aucune, car moins de {count} sont validées ; chacun des trois entraînements est testé sur un tiers des photos, qu’il laisse de côté</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>Left out: {photos}</source>
        <translation>Omises : {photos}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>{name}: {reason}</source>
        <translation>{name} : {reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>1 photo</source>
        <translation>1 photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>{count:,} photos</source>
        <translation>{count:,} photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Result of the fine-tune</source>
        <translation>Résultat de l’affinage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>&amp;Use the new model</source>
        <translation>&amp;Utiliser le nouveau modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>U&amp;ndo: use the one before</source>
        <translation>A&amp;nnuler : utiliser le précédent</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>&amp;Keep the old model</source>
        <translation>&amp;Garder l’ancien modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Propose with {title} again; the new model stays a version</source>
        <translation>Proposer de nouveau avec {title} ; le nouveau modèle reste une version</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Close; the new model stays a version</source>
        <translation>Fermer ; le nouveau modèle reste une version</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>The new model is in use. Masks that nobody touched are proposed again.</source>
        <translation>Le nouveau modèle est utilisé. Les masques que personne n’a touchés sont proposés de nouveau.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>The new model is not in use. It stays listed under Model &gt; Versions.</source>
        <translation>Le nouveau modèle n’est pas utilisé. Il reste dans la liste sous Modèle &gt; Versions.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Figure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Figures before and after</source>
        <translation>Mesures avant et après</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>The fine-tune</source>
        <translation>L’affinage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Where the new model contradicts its base</source>
        <translation>Où le nouveau modèle contredit son modèle de départ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Photos that judged both models</source>
        <translation>Photos qui ont jugé les deux modèles</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model is better</source>
        <translation>Le nouveau modèle est meilleur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model is not better</source>
        <translation>Le nouveau modèle n’est pas meilleur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model may be better, but that is not certain</source>
        <translation>Le nouveau modèle est peut-être meilleur, mais ce n’est pas certain</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model contradicts the one it started from: you decide</source>
        <translation>Le nouveau modèle contredit celui dont il est parti : à vous de décider</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean agreement with your masks, on {photos} that it was not trained on: {gain} percentage points.</source>
        <translation>Concordance moyenne avec vos masques, sur {photos} hors entraînement : {gain} points de pourcentage.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Taking chance into account, the change is at least {bound} points in {share} of 100 cases.</source>
        <translation>Compte tenu du hasard, le changement est d’au moins {bound} points dans {share} cas sur 100.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>A model is put in use only if that is above 0. More reviewed photos of the kind that goes wrong may help.</source>
        <translation>Un modèle n’est mis en service que si cette valeur est supérieure à 0. D’autres photos validées du type qui pose problème peuvent aider.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Taking chance into account, the true change may be as low as {bound} points, and it must not be below {least}. More reviewed photos make that clearer.</source>
        <translation>Compte tenu du hasard, le changement réel peut n’être que de {bound} points, et il ne doit pas être inférieur à {least}. D’autres photos validées permettront d’y voir plus clair.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>But on photos that nobody corrected it no longer finds much of what the model it started from is sure of. That is fine if that model is wrong about them, and a bad sign if some of the reviewed masks are wrong. Check those masks before you use it.</source>
        <translation>Mais sur des photos que personne n’a corrigées, il ne trouve plus une bonne part de ce dont le modèle de départ est sûr. C’est bien si ce modèle s’y trompe, et mauvais signe si certains des masques validés sont faux. Vérifiez ces masques avant de l’utiliser.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{count} photos</source>
        <translation>{count} photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Core IoU</source>
        <translation>IoU hors bordure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Pet against background; the border does not count</source>
        <translation>Animal contre fond ; la bordure ne compte pas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean IoU</source>
        <translation>IoU moyenne</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean over the three classes, border included</source>
        <translation>Moyenne sur les trois classes, bordure comprise</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Boundary F1</source>
        <translation>F1 du contour</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>How much of the outline is where yours is</source>
        <translation>Part du contour qui se trouve là où est le vôtre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>IoU of this class</source>
        <translation>IoU de cette classe</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Left to correct</source>
        <translation>Reste à corriger</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Share of a photo where pet and background are mistaken for each other</source>
        <translation>Part d’une photo où animal et fond sont confondus</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{before:.1%} before, {after:.1%} after</source>
        <translation>{before:.1%} avant, {after:.1%} après</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean of the photos that judged both models, each counted alike; the verdict goes by it</source>
        <translation>Moyenne des photos qui ont jugé les deux modèles, chacune comptant autant ; c’est d’elle que dépend le verdict</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Strokes</source>
        <translation>Traits</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{duration} on {device}</source>
        <translation>{duration} sur {device}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>nothing was left to correct before</source>
        <translation>il n’y avait déjà rien à corriger</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>roughly {saved:.0%} less to paint on a photo</source>
        <translation>environ {saved:.0%} de moins à peindre par photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>roughly {more:.0%} more to paint on a photo</source>
        <translation>environ {more:.0%} de plus à peindre par photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>From the pixels that are left to correct on these photos, before and after. Strokes follow from where they are as well, so take it as a rough guide.</source>
        <translation>D’après les pixels qui restent à corriger sur ces photos, avant et après. Les traits dépendent aussi de leur emplacement, ce n’est donc qu’un ordre de grandeur.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{photos}, in {folds} trainings</source>
        <translation>{photos}, en {folds} entraînements</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{epochs}, stopped early</source>
        <translation>{epochs}, arrêté avant la fin</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Fine-tune the model</source>
        <translation>Affiner le modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Looking at the reviewed photos…</source>
        <translation>Examen des photos validées…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Looking at the reviewed photos</source>
        <translation>Examen des photos validées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>&amp;Begin at once next time</source>
        <translation>&amp;Commencer aussitôt la prochaine fois</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>The model is trained on your reviewed photos in the background. You can keep painting meanwhile.</source>
        <translation>Le modèle est entraîné en arrière-plan sur vos photos validées. Vous pouvez continuer à peindre pendant ce temps.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>about {duration} with all choices on Automatic</source>
        <translation>environ {duration} si tout est sur « Automatique »</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>about {duration}</source>
        <translation>environ {duration}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Held out</source>
        <translation>Mises en réserve</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Expected time</source>
        <translation>Durée prévue</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Start &amp;from</source>
        <translation>&amp;Partir de</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>The shipped model, unless you want to go on from a version of your own</source>
        <translation>Le modèle fourni, sauf si vous voulez continuer à partir de l’une de vos versions</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Photos left out</source>
        <translation>Photos omises</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>&amp;Watch up to {count} photos after each epoch:</source>
        <translation>&amp;Observer jusqu’à {count} photos après chaque époque :</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Advanced</source>
        <translation>Options avancées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Fine-tune without this sheet; Edit &gt; Settings &gt; Fine-tuning brings it back</source>
        <translation>Affiner sans passer par cette fenêtre ; Édition &gt; Paramètres &gt; Affinage la rétablit</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Means</source>
        <extracomment>title</extracomment>
        <translation>Signification</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Masks</source>
        <extracomment>title</extracomment>
        <translation>Masques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Share</source>
        <extracomment>title</extracomment>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Pixels</source>
        <extracomment>title</extracomment>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Value</source>
        <extracomment>title</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Values of the masks</source>
        <translation>Valeurs des masques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>What {value} means</source>
        <translation>Signification de {value}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>{percent} % opaque</source>
        <translation>opaque à {percent} %</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>transparent</source>
        <translation>transparent</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The second is better.</source>
        <translation>La seconde est meilleure.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The second is not better.</source>
        <translation>La seconde n’est pas meilleure.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The second did better on these photos, which may be chance.</source>
        <translation>La seconde a mieux réussi sur ces photos, mais c’est peut-être dû au hasard.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Compare versions</source>
        <translation>Comparer des versions</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>First: {first}
Second: {second}</source>
        <translation>Première : {first}
Seconde : {second}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Opening both models…</source>
        <translation>Ouverture des deux modèles…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Your mask</source>
        <translation>Votre masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Second</source>
        <translation>Seconde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>All photos, core IoU</source>
        <translation>Toutes les photos, IoU hors bordure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>All photos, mean IoU</source>
        <translation>Toutes les photos, IoU moyenne</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>All photos, boundary F1</source>
        <translation>Toutes les photos, F1 du contour</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>{points} points</source>
        <translation>{points} points</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>No photo could be read.</source>
        <translation>Aucune photo n’est lisible.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} held-out photo, which neither version was trained on.</source>
        <translation>Sur {count:,} photo mise en réserve, sur laquelle aucune des deux versions n’a été entraînée.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} held-out photos, which neither version was trained on.</source>
        <translation>Sur {count:,} photos mises en réserve, sur lesquelles aucune des deux versions n’a été entraînée.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} reviewed photo, which a version may have been trained on.</source>
        <translation>Sur {count:,} photo validée, sur laquelle une des versions a pu être entraînée.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} reviewed photos, which a version may have been trained on.</source>
        <translation>Sur {count:,} photos validées, sur lesquelles une des versions a pu être entraînée.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Both are equally good.</source>
        <translation>Les deux se valent.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The mean difference in core IoU is {points} points.</source>
        <translation>La différence moyenne d’IoU hors bordure est de {points} points.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Photos are listed with the largest loss first.</source>
        <translation>Les photos sont classées par perte décroissante.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>{count:,} photos could not be read.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} photos sont illisibles.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>{count:,} photo could not be read.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} photo est illisible.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Size</source>
        <extracomment>title</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Standing</source>
        <extracomment>title</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Before → after</source>
        <extracomment>title</extracomment>
        <translation>Avant → après</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Trained from</source>
        <extracomment>title</extracomment>
        <translation>Entraînée à partir de</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Made</source>
        <extracomment>title</extracomment>
        <translation>Créée</translation>
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
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>{megabytes:.1f} MB</source>
        <translation>{megabytes:.1f} Mo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Earlier shipped model</source>
        <translation>Ancien modèle fourni</translation>
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
        <translation>{figures}, sur {count:,} photos mises en réserve</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>{figures}, on {count:,} photo held out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{figures}, sur {count:,} photo mise en réserve</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Trained on {names} and {count:,} more</source>
        <translation>Entraînée sur {names} et {count:,} autres</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Trained on {names}</source>
        <translation>Entraînée sur {names}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Not better, so not put in use</source>
        <translation>Pas meilleure, donc pas mise en service</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Starts new folders</source>
        <translation>Version de départ des nouveaux dossiers</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Based on an earlier shipped model</source>
        <translation>Fondée sur un ancien modèle fourni</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Model versions</source>
        <translation>Versions du modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Note on the selected version</source>
        <translation>Note sur la version sélectionnée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Propose with it in this folder</source>
        <extracomment>tool tip</extracomment>
        <translation>Proposer avec elle dans ce dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Use this version</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Utiliser cette version</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Go back to the version that was in use before</source>
        <extracomment>tool tip</extracomment>
        <translation>Revenir à la version utilisée auparavant</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Use &amp;previous</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Utiliser la &amp;précédente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Give it another title</source>
        <extracomment>tool tip</extracomment>
        <translation>Lui donner un autre titre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Rename</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Score two versions on the photos held out: two selected ones, or one and that in use</source>
        <extracomment>tool tip</extracomment>
        <translation>Noter deux versions sur les photos mises en réserve : deux versions sélectionnées, ou une et celle qui est utilisée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Co&amp;mpare…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Co&amp;mparer…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Show how the new model was compared with the one before, photo by photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Montrer comment le nouveau modèle se compare au précédent, photo par photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Show result…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Afficher le résultat…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Have folders that are opened for the first time start with it</source>
        <extracomment>tool tip</extracomment>
        <translation>Faire partir de cette version les dossiers ouverts pour la première fois</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>For &amp;new folders</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pour les &amp;nouveaux dossiers</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Write it to a file, for another folder or computer</source>
        <extracomment>tool tip</extracomment>
        <translation>L’écrire dans un fichier, pour un autre dossier ou ordinateur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Export…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>List a model that was exported elsewhere</source>
        <extracomment>tool tip</extracomment>
        <translation>Ajouter à la liste un modèle exporté ailleurs</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Import…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Stop listing it, and set its file aside</source>
        <extracomment>tool tip</extracomment>
        <translation>La retirer de la liste et mettre son fichier de côté</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Delete</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>A fine-tuned version is put in use when it beats the one before it on photos held out of its training. You can go back to any version here; photos that you have not touched are then proposed again.</source>
        <translation>Une version affinée est mise en service quand elle surpasse la précédente sur des photos mises en réserve, hors de son entraînement. Vous pouvez revenir ici à n’importe quelle version ; les photos que vous n’avez pas touchées sont alors proposées de nouveau.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Use &amp;previous: {title}</source>
        <translation>Utiliser la &amp;précédente : {title}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/watched_choice.py"/>
        <source>Photos to watch</source>
        <translation>Photos à observer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/watched_choice.py"/>
        <source>What the model proposes for these photos is shown after each epoch; Space checks one</source>
        <translation>Ce que le modèle propose pour ces photos est affiché après chaque époque ; Espace en coche une</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Every photo already has a proposal by this model.</source>
        <translation>Toutes les photos ont déjà une proposition de ce modèle.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Stopped after {done} of {total} photo.</source>
        <translation>Arrêt après {done} photo sur {total}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Stopped after {done} of {total} photos.</source>
        <translation>Arrêt après {done} photos sur {total}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Proposed {count} photo.</source>
        <translation>{count} photo proposée.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Proposed {count} photos.</source>
        <translation>{count} photos proposées.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>{count} photo could not be read.</source>
        <translation>{count} photo est illisible.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>{count} photos could not be read.</source>
        <translation>{count} photos sont illisibles.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/border_width.py"/>
        <source>{error} The border's width holds until the folder is closed.</source>
        <translation>{error} La largeur de la bordure vaut jusqu’à la fermeture du dossier.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marked {count:,} photos reviewed.</source>
        <translation>{count:,} photos validées.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marked {count:,} photo reviewed.</source>
        <translation>{count:,} photo validée.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipped {count:,} photos.</source>
        <translation>{count:,} photos exclues.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipped {count:,} photo.</source>
        <translation>{count:,} photo exclue.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Reset {count:,} photos to their proposals.</source>
        <translation>{count:,} photos ramenées à leur proposition.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Reset {count:,} photo to its proposal.</source>
        <translation>{count:,} photo ramenée à sa proposition.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Tagged {count:,} photos.</source>
        <translation>{count:,} photos étiquetées.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Tagged {count:,} photo.</source>
        <translation>{count:,} photo étiquetée.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the tag from {count:,} photos.</source>
        <translation>Étiquette retirée de {count:,} photos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the tag from {count:,} photo.</source>
        <translation>Étiquette retirée de {count:,} photo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Flagged {count:,} photos.</source>
        <translation>Drapeau posé sur {count:,} photos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Flagged {count:,} photo.</source>
        <translation>Drapeau posé sur {count:,} photo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the flags from {count:,} photos.</source>
        <translation>Drapeau retiré de {count:,} photos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the flag from {count:,} photo.</source>
        <translation>Drapeau retiré de {count:,} photo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Changed the notes of {count:,} photos.</source>
        <translation>Notes de {count:,} photos modifiées.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Changed the note of {count:,} photo.</source>
        <translation>Note de {count:,} photo modifiée.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noted the reason for {count:,} skips.</source>
        <translation>Motif noté pour {count:,} exclusions.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noted the reason for {count:,} skip.</source>
        <translation>Motif noté pour {count:,} exclusion.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marking {count:,} photos reviewed</source>
        <translation>Validation de {count:,} photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marking {count:,} photo reviewed</source>
        <translation>Validation de {count:,} photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipping {count:,} photos</source>
        <translation>Exclusion de {count:,} photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipping {count:,} photo</source>
        <translation>Exclusion de {count:,} photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Resetting {count:,} photos</source>
        <translation>Retour à la proposition de {count:,} photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Resetting {count:,} photo</source>
        <translation>Retour à la proposition de {count:,} photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noting on {count:,} photos</source>
        <translation>Annotation de {count:,} photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noting on {count:,} photo</source>
        <translation>Annotation de {count:,} photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} have no mask yet.</source>
        <translation>{count:,} n’ont pas encore de masque.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} has no mask yet.</source>
        <translation>{count:,} n’a pas encore de masque.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} have no proposal.</source>
        <translation>{count:,} n’ont pas de proposition.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} has no proposal.</source>
        <translation>{count:,} n’a pas de proposition.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Stopped after {done:,} of {total:,} photos.</source>
        <translation>Arrêt après {done:,} photos sur {total:,}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Changing the selected photos failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Échec inattendu de la modification des photos sélectionnées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} photos could not be changed. {reason}</source>
        <translation>{count:,} photos n’ont pas pu être modifiées. {reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} photo could not be changed. {reason}</source>
        <translation>{count:,} photo n’a pas pu être modifiée. {reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title} was cancelled, as the photo was left before it was done.</source>
        <translation>{title} : annulation, car la photo a été quittée avant la fin.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title} failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{title} : échec inattendu</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{error} The mask is as it was.</source>
        <translation>{error} Le masque est inchangé.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title} was cancelled, as a step before it was undone.</source>
        <translation>{title} : annulation, car une étape antérieure a été annulée.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title}: the mask kept changing meanwhile. Stop painting for a moment and try again.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{title} : le masque n’a cessé de changer entre-temps. Arrêtez de peindre un instant et réessayez.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/live_preview.py"/>
        <source>The preview failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Échec inattendu de l’aperçu</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>Copy mask from previous photo</source>
        <extracomment>title</extracomment>
        <translation>Copier le masque de la photo précédente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>No photo before this one has a mask to copy.</source>
        <translation>Aucune photo avant celle-ci n’a de masque à copier.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>Copied the mask of {name}.</source>
        <translation>Masque de {name} copié.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>the mask of {name} has {width} × {height} pixels and this photo {this_width} × {this_height}, so it cannot be copied</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>le masque de {name} mesure {width} × {height} pixels et cette photo {this_width} × {this_height}, il ne peut donc pas être copié</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>{name} has no mask to copy</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{name} n’a pas de masque à copier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/previewer.py"/>
        <source>Re-derive border</source>
        <extracomment>title</extracomment>
        <translation>Recalculer la bordure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/previous_versions.py"/>
        <source>Restore previous version</source>
        <extracomment>title</extracomment>
        <translation>Restaurer la version précédente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/previous_versions.py"/>
        <source>Reading the previous version failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Échec inattendu de la lecture de la version précédente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>{name}: this is not saved yet, so it cannot be taken back. Take back the review or skip on the photo.</source>
        <translation>{name} : ce n’est pas encore enregistré, et ne peut donc pas être annulé. Annulez la validation ou l’exclusion sur la photo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>Taking back {step}</source>
        <translation>Annulation : {step}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>There is nothing to take back: the photo has changed since.</source>
        <translation>Il n’y a rien à annuler : la photo a changé depuis.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>Another step was made since; Edit &gt; Undo takes that back first.</source>
        <translation>Une autre étape a été faite depuis ; Édition &gt; Annuler permet d’annuler d’abord celle-ci.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>Taking the step back failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Échec inattendu de l’annulation de l’étape</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>{step} of {name}</source>
        <translation>{step} de {name}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>{step} of {count:,} photos</source>
        <translation>{step} de {count:,} photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>This folder cannot be written to: its masks are kept in {place}.</source>
        <translation>Impossible d’écrire dans ce dossier : ses masques sont conservés dans {place}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Keep masks elsewhere…</source>
        <translation>Conserver les masques ailleurs…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>This folder cannot be written to: you can look at it, but not change anything.</source>
        <translation>Impossible d’écrire dans ce dossier : vous pouvez le consulter, mais rien modifier.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Open for editing</source>
        <translation>Ouvrir en modification</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Nobody else has this folder open any more.</source>
        <translation>Plus personne d’autre n’a ouvert ce dossier.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Another program has this folder open: you can look at it, but not change anything.</source>
        <translation>Un autre programme a ouvert ce dossier : vous pouvez le consulter, mais rien modifier.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>This folder is open in {program} ({user} on {host}, since {time}): you can look at it, but not change anything.</source>
        <translation>Ce dossier est ouvert dans {program} ({user} sur {host}, depuis {time}) : vous pouvez le consulter, mais rien modifier.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>The folder is back, and nothing is lost.</source>
        <translation>Le dossier est de retour, et rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>{folder} is gone: was it renamed or moved, or is its disk not connected? Nothing is lost: what you do is saved once the folder is back.</source>
        <translation>{folder} a disparu : a-t-il été renommé ou déplacé, ou son disque n’est-il pas connecté ? Rien n’est perdu : ce que vous faites est enregistré dès que le dossier est de retour.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>Locate folder…</source>
        <translation>Localiser le dossier…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>Going on in {folder}. Nothing is lost.</source>
        <translation>La suite se passe dans {folder}. Rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>The folder cannot be opened again</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Impossible d’ouvrir de nouveau le dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>these are not the photos that were open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ce ne sont pas les photos qui étaient ouvertes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>Choose the folder that {name} is now, or open this one from the File menu.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Choisissez le dossier qu’est devenu {name}, ou ouvrez celui-ci par le menu Fichier.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_target.py"/>
        <source>the folder for masks cannot be made ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible de créer le dossier des masques ({reason})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>The folder cannot be read</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Le dossier est illisible</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>Nothing has come or gone since the folder was listed.</source>
        <translation>Rien n’est apparu ni n’a disparu depuis la lecture du dossier.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{name} was deleted or moved while it was open. Its mask is kept: {path}</source>
        <translation>{name} a été supprimée ou déplacée pendant qu’elle était ouverte. Son masque est conservé : {path}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{name}: another program changed the mask, which is shown as it is now.</source>
        <translation>{name} : un autre programme a modifié le masque, affiché tel qu’il est maintenant.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{name}: another program changed the mask, and it cannot be shown. {problem}</source>
        <translation>{name} : un autre programme a modifié le masque, et il ne peut pas être affiché. {problem}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>1 photo was added.</source>
        <translation>1 photo a été ajoutée.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{count} photos were added.</source>
        <translation>{count} photos ont été ajoutées.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>1 photo is gone.</source>
        <translation>1 photo a disparu.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{count} photos are gone.</source>
        <translation>{count} photos ont disparu.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/project_opener.py"/>
        <source>“{folder}” is open in another window, which has come forward.</source>
        <translation>« {folder} » est ouvert dans une autre fenêtre, qui est passée au premier plan.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/project_opener.py"/>
        <source>The folder cannot be opened</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Impossible d’ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/guide/user_guide.py"/>
        <source>No browser was found. The page is at {path}.</source>
        <translation>Aucun navigateur n’a été trouvé. La page se trouve dans {path}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/guide/user_guide.py"/>
        <source>Opening the documentation failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Échec inattendu de l’ouverture de la documentation</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/guide/user_guide.py"/>
        <source>the documentation cannot be shown ({reason})</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>la documentation ne peut pas être affichée ({reason})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/loaded_model.py"/>
        <source>{error} The shipped model is used instead.</source>
        <translation>{error} Le modèle fourni est utilisé à la place.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/loaded_model.py"/>
        <source>there is no model to propose with</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il n’y a pas de modèle pour proposer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/loaded_model.py"/>
        <source>{error} The choice of the model holds until PetSeg is closed.</source>
        <translation>{error} Le choix du modèle vaut jusqu’à la fermeture de PetSeg.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_folder.py"/>
        <source>The model cannot be taken over</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Impossible de reprendre le modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_holder.py"/>
        <source>The model cannot be loaded</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Impossible de charger le modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_holder.py"/>
        <source>{error} There are no proposals; painting goes on as usual.</source>
        <translation>{error} Il n’y a pas de propositions ; vous pouvez peindre comme d’habitude.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_holder.py"/>
        <source>No model</source>
        <translation>Pas de modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/start_model.py"/>
        <source>Folders that are opened for the first time start with “{title}”.</source>
        <translation>Les dossiers ouverts pour la première fois partent de « {title} ».</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/start_model.py"/>
        <source>The model cannot be kept for new folders</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Impossible de conserver le modèle pour les nouveaux dossiers</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/taken_model.py"/>
        <source>the model cannot be copied to {target} ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible de copier le modèle vers {target} ({reason})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/taken_model.py"/>
        <source>Free some space, or choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libérez de l’espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/loaded_photo.py"/>
        <source>there is not enough memory to open the photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la mémoire ne suffit pas pour ouvrir la photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/loaded_photo.py"/>
        <source>Close other programs, or open a smaller copy.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Fermez d’autres programmes, ou ouvrez une copie plus petite.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/loaded_photo.py"/>
        <source>It was moved to {path}.</source>
        <translation>Elle a été déplacée vers {path}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/photo_loader.py"/>
        <source>{name}: the photo cannot be opened</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name} : impossible d’ouvrir la photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/photo_loader.py"/>
        <source>The photo cannot be opened</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Impossible d’ouvrir la photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/replaced_photos.py"/>
        <source>Looking for replaced photos failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Échec inattendu de la recherche de photos remplacées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/box_proposal.py"/>
        <source>Box proposal</source>
        <extracomment>title</extracomment>
        <translation>Proposition cadrée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/photo_proposal.py"/>
        <source>the photo keeps changing</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la photo ne cesse de changer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/photo_proposal.py"/>
        <source>Try again later.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/propagator.py"/>
        <source>Propagate</source>
        <extracomment>title</extracomment>
        <translation>Propager</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>The model is not loaded yet. Try again in a moment.</source>
        <translation>Le modèle n’est pas encore chargé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>All of this mask is yours, so the new proposal changes nothing. Reset to proposal shows it.</source>
        <translation>Tout ce masque est de vous, la nouvelle proposition ne change donc rien. Revenir à la proposition l’affiche.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>The GPU cannot be used, so proposals run on the CPU. {error}</source>
        <translation>Le GPU est inutilisable, les propositions se calculent donc sur le CPU. {error}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>{name}: proposing failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name} : échec inattendu de la proposition</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/autosaver.py"/>
        <source>There is no mask yet: wait for the proposal, or paint one.</source>
        <translation>Il n’y a pas encore de masque : attendez la proposition, ou peignez-en un.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/decisions.py"/>
        <source>Reopening</source>
        <extracomment>title</extracomment>
        <translation>Réouverture</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/elsewhere.py"/>
        <source>{count} masks are now in {folder} as well. PetSeg goes on trying to save them where they belong.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count} masques sont maintenant aussi dans {folder}. PetSeg continue d’essayer de les enregistrer à leur place.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/elsewhere.py"/>
        <source>1 mask is now in {folder} as well. PetSeg goes on trying to save it where it belongs.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>1 masque est maintenant aussi dans {folder}. PetSeg continue d’essayer de l’enregistrer à sa place.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/elsewhere.py"/>
        <source>Saving elsewhere failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Échec inattendu de l’enregistrement ailleurs</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/journal_writer.py"/>
        <source>The journal cannot be written</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Impossible d’écrire le registre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_comparer.py"/>
        <source>The masks cannot be compared</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Impossible de comparer les masques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>{name}: your mask stays, and the other one is in {path}.</source>
        <translation>{name} : votre masque reste, et l’autre est dans {path}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>{name}: your mask was set aside as {path}.</source>
        <translation>{name} : votre masque a été mis de côté dans {path}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>{name}: the mask cannot be set aside</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name} : impossible de mettre le masque de côté</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Other programs changed {count} masks that you worked on. Yours are kept, and not saved until you have compared them.</source>
        <translation>D’autres programmes ont modifié {count} masques sur lesquels vous avez travaillé. Les vôtres sont conservés, et ne sont pas enregistrés tant que vous ne les avez pas comparés.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Another program deleted the mask of {name} while you worked on it. Yours is kept.</source>
        <translation>Un autre programme a supprimé le masque de {name} pendant que vous y travailliez. Le vôtre est conservé.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Another program changed the mask of {name} while you worked on it. Yours is kept, and not saved until you have compared them.</source>
        <translation>Un autre programme a modifié le masque de {name} pendant que vous y travailliez. Le vôtre est conservé, et n’est pas enregistré tant que vous ne les avez pas comparés.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/save_queue.py"/>
        <source>{name}: your work is kept and will be saved again, as saving failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name} : votre travail est conservé et sera enregistré de nouveau, car l’enregistrement a échoué de façon inattendue</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/save_queue.py"/>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/save_queue.py"/>
        <source>{name}: storing the state failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name} : échec inattendu du stockage de l’état</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>The export cannot be planned</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Impossible de préparer l’export</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>The export failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Échec inattendu de l’export</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>The export was cancelled. Exporting to the same folder goes on from there.</source>
        <translation>L’export a été annulé. Un nouvel export vers le même dossier reprendra à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>{count:,} photos were exported to {folder}.</source>
        <translation>{count:,} photos ont été exportées vers {folder}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>1 photo was exported to {folder}.</source>
        <translation>1 photo a été exportée vers {folder}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>{count:,} could not be exported.</source>
        <translation>{count:,} n’ont pas pu être exportées.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/importer.py"/>
        <source>The import failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Échec inattendu de l’import</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/importer.py"/>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>there are too few reviewed photos to fine-tune on ({count})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il y a trop peu de photos validées pour un affinage ({count})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>At least {needed} are needed. Correct some more and mark them as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Il en faut au moins {needed}. Corrigez-en d’autres et validez-les.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>Fine-tuned on {count} photo, {time:%Y-%m-%d %H:%M}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Affiné sur {count} photo, {time:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>Fine-tuned on {count} photos, {time:%Y-%m-%d %H:%M}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Affiné sur {count} photos, {time:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Fine-tuning failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Échec inattendu de l’affinage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Fine-tuning was cancelled. The model in use stays.</source>
        <translation>L’affinage a été annulé. Le modèle utilisé reste.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Fine-tuning was cancelled, since another folder was opened. The model in use stays.</source>
        <translation>L’affinage a été annulé, car un autre dossier a été ouvert. Le modèle utilisé reste.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_planner.py"/>
        <source>The photos cannot be looked at</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Impossible d’examiner les photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model is better ({figures}). It is in use now, and untouched masks are proposed again.</source>
        <translation>Le modèle affiné est meilleur ({figures}). Il est désormais utilisé, et les masques non touchés sont proposés de nouveau.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model is not better ({figures}). The model in use stays; the new one is kept as a version.</source>
        <translation>Le modèle affiné n’est pas meilleur ({figures}). Le modèle utilisé reste ; le nouveau est conservé comme version.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model may be better, but these photos do not show it for certain ({figures}). The model in use stays; the new one is kept as a version.</source>
        <translation>Le modèle affiné est peut-être meilleur, mais ces photos ne le montrent pas avec certitude ({figures}). Le modèle utilisé reste ; le nouveau est conservé comme version.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model contradicts the model it started from on photos that nobody corrected. It is not used unless you decide so ({figures}).</source>
        <translation>Le modèle affiné contredit celui dont il est parti sur des photos que personne n’a corrigées. Il n’est utilisé que si vous le décidez ({figures}).</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model is better than the one that was in use when it began ({figures}). Another one was chosen meanwhile and stays; the new one is kept as a version.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Le modèle affiné est meilleur que celui qui était utilisé à son lancement ({figures}). Un autre a été choisi entre-temps et reste ; le nouveau est conservé comme version.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>{new:.1%} agreement with your masks, before {old:.1%}, on {count} photos that it was not trained on</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{new:.1%} de concordance avec vos masques, contre {old:.1%} avant, sur {count} photos hors entraînement</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>{new:.1%} agreement with your mask, before {old:.1%}, on {count} photo that it was not trained on</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{new:.1%} de concordance avec votre masque, contre {old:.1%} avant, sur {count} photo hors entraînement</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>1 more reviewed photo needed</source>
        <translation>il manque 1 photo validée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>{count} more reviewed photos needed</source>
        <translation>il manque {count} photos validées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>Fine-tuning needs at least {needed} reviewed photos, and there is {reviewed}. Correct some more and mark them as reviewed.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>L’affinage requiert au moins {needed} photos validées, et il y en a {reviewed}. Corrigez-en d’autres et validez-les.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>Fine-tuning needs at least {needed} reviewed photos, and there are {reviewed}. Correct some more and mark them as reviewed.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>L’affinage requiert au moins {needed} photos validées, et il y en a {reviewed}. Corrigez-en d’autres et validez-les.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_comparer.py"/>
        <source>The versions cannot be compared</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Impossible de comparer les versions</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_comparer.py"/>
        <source>there are no reviewed photos to compare on</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>il n’y a pas de photos validées pour la comparaison</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_comparer.py"/>
        <source>Correct some photos and mark them as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Corrigez des photos et validez-les.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>“{title}” is no longer listed. Its file was moved to {path}.</source>
        <translation>« {title} » n’est plus dans la liste. Son fichier a été déplacé vers {path}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>“{title}” is listed now. It proposes once you choose it.</source>
        <translation>« {title} » est maintenant dans la liste. Cette version propose dès que vous la choisissez.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>“{title}” was exported to {path}.</source>
        <translation>« {title} » a été exportée vers {path}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>The version cannot be changed</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Impossible de modifier la version</translation>
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
        <translation>Le dossier est ouvert en lecture seule</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/action_spec.py"/>
        <source>Open a folder of photos first</source>
        <translation>Ouvrez d’abord un dossier de photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Undo {step}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Annuler : {step}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Undo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Redo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Redo {step}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Rétablir : {step}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Undo revie&amp;w</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Annuler la &amp;validation</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Take the last step on this photo back</source>
        <extracomment>tool tip</extracomment>
        <translation>Annuler la dernière étape sur cette photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Make the step again</source>
        <extracomment>tool tip</extracomment>
        <translation>Refaire l’étape</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Redo</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Take the last review, skip or import back, and go to that photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Annuler la dernière validation, la dernière exclusion ou le dernier import, et aller à cette photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Undo review, skip or import</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Annuler validation, exclusion ou import</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;History</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>List the steps made on this photo, and go back to any</source>
        <extracomment>tool tip</extracomment>
        <translation>Lister les étapes effectuées sur cette photo, et revenir à n’importe laquelle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Re-derive &amp;border</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Recalculer la &amp;bordure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Redraw the border band, as wide as chosen, along the whole outline of the pet</source>
        <extracomment>tool tip</extracomment>
        <translation>Redessiner la bande de bordure, à la largeur choisie, le long de tout le contour de l’animal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Reset to &amp;proposal</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Revenir à la &amp;proposition</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Drop all corrections of this photo and show the model's proposal</source>
        <extracomment>tool tip</extracomment>
        <translation>Abandonner toutes les corrections de cette photo et afficher la proposition du modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Copy &amp;mask from previous photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Copier le masque de la photo précédente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Paint this photo with the mask of the photo before it, as in a burst of photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Peindre cette photo avec le masque de la photo précédente, comme dans une rafale</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Clear mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Effacer le masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Make the whole mask background</source>
        <extracomment>tool tip</extracomment>
        <translation>Mettre tout le masque en fond</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Pre&amp;vious versions of this mask…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Versions précé&amp;dentes de ce masque…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Look at the mask as it was before it was replaced in the last 24 hours, and restore it</source>
        <extracomment>tool tip</extracomment>
        <translation>Voir le masque tel qu’il était avant son remplacement au cours des dernières 24 heures, et le restaurer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>S&amp;ettings…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Paramètre&amp;s…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Theme, colours, sizes, memory and other choices that hold for every folder</source>
        <extracomment>tool tip</extracomment>
        <translation>Thème, couleurs, tailles, mémoire et autres choix valables pour tous les dossiers</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Edit</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>C&amp;lean up</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Nettoyage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Open folder…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open a folder of photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Ouvrir un dossier de photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open folder</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open &amp;photo…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ouvrir une p&amp;hoto…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open one photo, with the folder that it is in</source>
        <extracomment>tool tip</extracomment>
        <translation>Ouvrir une photo, avec le dossier où elle se trouve</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open photo</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Ouvrir une photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Try a &amp;sample photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Essayer une photo d’exemple</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Copy a photo that comes with PetSeg into a folder of yours and open it</source>
        <extracomment>tool tip</extracomment>
        <translation>Copier une photo fournie avec PetSeg dans l’un de vos dossiers et l’ouvrir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Export masks…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>E&amp;xporter les masques…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Write the masks of this folder in the format of another program</source>
        <extracomment>tool tip</extracomment>
        <translation>Écrire les masques de ce dossier dans le format d’un autre programme</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Import masks…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Importer des masques…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Take over masks that another program made</source>
        <extracomment>tool tip</extracomment>
        <translation>Reprendre des masques créés par un autre programme</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Show the open folder in the file manager</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher le dossier ouvert dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Refres&amp;h folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Actuali&amp;ser le dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Look for photos and masks that have come or gone</source>
        <extracomment>tool tip</extracomment>
        <translation>Rechercher les photos et les masques apparus ou disparus</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Close folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Fermer le dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Leave the folder and go back to the start page</source>
        <extracomment>tool tip</extracomment>
        <translation>Quitter le dossier et revenir à la page de démarrage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Quit</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Save what is not saved yet, and quit</source>
        <extracomment>tool tip</extracomment>
        <translation>Enregistrer ce qui ne l’est pas encore, et quitter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;File</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Find an action…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Trouver une action…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Type what you want to do, and do it</source>
        <extracomment>tool tip</extracomment>
        <translation>Saisir ce que vous voulez faire, et le faire</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Ke&amp;ys and gestures</source>
        <extracomment>menu, button or message</extracomment>
        <translation>To&amp;uches et gestes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>List every key and gesture</source>
        <extracomment>tool tip</extracomment>
        <translation>Lister toutes les touches et tous les gestes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Choose other keys</source>
        <extracomment>tool tip</extracomment>
        <translation>Choisir d’autres touches</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;User guide</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Guide utilisateur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Open the user guide in the browser; it comes with PetSeg and needs no network</source>
        <extracomment>tool tip</extracomment>
        <translation>Ouvrir le guide utilisateur dans le navigateur ; il est fourni avec PetSeg et ne requiert pas de réseau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Tour of the window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Visite de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Explain the parts of the window in five steps</source>
        <extracomment>tool tip</extracomment>
        <translation>Expliquer les parties de la fenêtre en cinq étapes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>What’s &amp;new</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Open the list of what has changed from version to version in the browser</source>
        <extracomment>tool tip</extracomment>
        <translation>Ouvrir dans le navigateur la liste des changements d’une version à l’autre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Report a problem…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Write down what went wrong, with versions and the last lines of the log</source>
        <extracomment>tool tip</extracomment>
        <translation>Décrire le problème, avec les versions et les dernières lignes du journal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Open lo&amp;g folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ouvrir le dossier des &amp;journaux</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Show the files in which PetSeg notes what it did and what failed</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher les fichiers où PetSeg note ce qu’il a fait et ce qui a échoué</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Copy system information</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Copier les infos système</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Copy versions, system and device, for a report</source>
        <extracomment>tool tip</extracomment>
        <translation>Copier les versions, le système et le matériel, pour un rapport</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;About PetSeg</source>
        <extracomment>menu, button or message</extracomment>
        <translation>À &amp;propos de PetSeg</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Version, licence and what this is</source>
        <extracomment>tool tip</extracomment>
        <translation>Version, licence et présentation</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Help</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Paint at least one stroke first.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Peignez d’abord au moins un trait.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Propose &amp;again</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Proposer de &amp;nouveau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Ask the model in use for this photo's mask; your own strokes stay</source>
        <extracomment>tool tip</extracomment>
        <translation>Demander au modèle utilisé le masque de cette photo ; vos propres traits restent</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>P&amp;ropagate</source>
        <extracomment>menu, button or message</extracomment>
        <translation>P&amp;ropager</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Show what the strokes change where nobody has painted; again for the next suggestion</source>
        <extracomment>tool tip</extracomment>
        <translation>Montrer ce que les traits changent là où personne n’a peint ; encore une fois pour la suggestion suivante</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Propose &amp;folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Proposer le &amp;dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Propose a mask for every photo that has none of this model yet</source>
        <extracomment>tool tip</extracomment>
        <translation>Proposer un masque pour chaque photo qui n’en a pas encore de ce modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Fine-&amp;tune…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>A&amp;ffiner…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Train the model on the reviewed photos, in the background</source>
        <extracomment>tool tip</extracomment>
        <translation>Entraîner le modèle sur les photos validées, en arrière-plan</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Stop fine-tuning and keep best</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Arrêter l’affinage et garder le meilleur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>End the training with the best weights so far, compare them and keep them as a version</source>
        <extracomment>tool tip</extracomment>
        <translation>Terminer l’entraînement avec les meilleurs poids obtenus, les comparer et les garder comme version</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Cancel fine-tuning and discard</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Annuler l’affinage et re&amp;jeter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>End the training; the model in use stays</source>
        <extracomment>tool tip</extracomment>
        <translation>Terminer l’entraînement ; le modèle utilisé reste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Training pane&amp;l</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pannea&amp;u d’entraînement</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Show curves and watched photos while a fine-tune runs</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher les courbes et les photos observées pendant un affinage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Res&amp;ult of the last fine-tune…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Résul&amp;tat du dernier affinage…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Choose which version of the model proposes in this folder</source>
        <extracomment>tool tip</extracomment>
        <translation>Choisir la version du modèle qui propose dans ce dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Compute on a GPU where one can be used, else on the CPU</source>
        <extracomment>tool tip</extracomment>
        <translation>Calculer sur un GPU s’il y en a un d’utilisable, sinon sur le CPU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Automatic</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Leave the GPU to others</source>
        <extracomment>tool tip</extracomment>
        <translation>Laisser le GPU aux autres</translation>
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
        <translation>Calculer sur le GPU, et le signaler s’il est inutilisable</translation>
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
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>C&amp;ompute on</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>Cal&amp;culer sur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Mark reviewed and next</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Valider et passer à la suivante</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Ne&amp;xt</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Next</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Suivante</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Mark reviewed and next</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Valider et suivante</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>The mask is right: save it for training and go on to the next photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Le masque est juste : l’enregistrer pour l’entraînement et passer à la photo suivante</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Leave this photo out and go on</source>
        <extracomment>tool tip</extracomment>
        <translation>Exclure cette photo et continuer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Skip photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>E&amp;xclure la photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Take back reviewed or skipped</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Annuler validation ou exclusion</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Say that this photo is not done after all</source>
        <extracomment>tool tip</extracomment>
        <translation>Indiquer que cette photo n’est finalement pas terminée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Previous photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Photo &amp;précédente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Go back one photo in the list as it is shown</source>
        <extracomment>tool tip</extracomment>
        <translation>Reculer d’une photo dans la liste affichée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Next photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Photo &amp;suivante</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Go on one photo in the list as it is shown</source>
        <extracomment>tool tip</extracomment>
        <translation>Avancer d’une photo dans la liste affichée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Next &amp;unreviewed photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Photo &amp;non validée suivante</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Go on to the next photo that is neither reviewed nor skipped</source>
        <extracomment>tool tip</extracomment>
        <translation>Passer à la prochaine photo ni validée ni exclue</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>F&amp;ind photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Rechercher une photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>List only photos whose names, tags or notes contain a text</source>
        <extracomment>tool tip</extracomment>
        <translation>Ne lister que les photos dont le nom, les étiquettes ou la note contiennent un texte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Select &amp;all photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Sélectionner &amp;toutes les photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Select every photo that is listed, for the commands on selected photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Sélectionner toutes les photos listées, pour les commandes sur les photos sélectionnées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Mark {count:,} photos reviewed</source>
        <translation>&amp;Valider {count:,} photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Mark reviewed</source>
        <translation>&amp;Valider</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>The masks of the selected photos are right: save them for training</source>
        <extracomment>tool tip</extracomment>
        <translation>Les masques des photos sélectionnées sont justes : les enregistrer pour l’entraînement</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Mark reviewed</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Valider</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Skip {count:,} photos</source>
        <translation>E&amp;xclure {count:,} photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Leave the selected photos out</source>
        <extracomment>tool tip</extracomment>
        <translation>Exclure les photos sélectionnées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Reset {count:,} photos to proposals</source>
        <translation>&amp;Ramener {count:,} photos à leur proposition</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Reset to proposal</source>
        <translation>&amp;Revenir à la proposition</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Drop all corrections of the selected photos and show the model's proposals</source>
        <extracomment>tool tip</extracomment>
        <translation>Abandonner toutes les corrections des photos sélectionnées et afficher les propositions du modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Propose {count:,} photos again</source>
        <translation>&amp;Proposer de nouveau {count:,} photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Propose again</source>
        <translation>&amp;Proposer de nouveau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Ask the model in use for the masks of the selected photos; your own strokes stay</source>
        <extracomment>tool tip</extracomment>
        <translation>Demander au modèle utilisé les masques des photos sélectionnées ; vos propres traits restent</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Propose again</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Show photo in f&amp;ile manager</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Afficher la photo dans le &amp;gestionnaire de fichiers</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Show the folder of the selected photo in the file manager</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher le dossier de la photo sélectionnée dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Copy {count:,} paths</source>
        <translation>&amp;Copier {count:,} chemins</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Copy path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Put the paths of the selected photos on the clipboard</source>
        <extracomment>tool tip</extracomment>
        <translation>Placer les chemins des photos sélectionnées dans le presse-papiers</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Copy path</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>By &amp;name</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Par n&amp;om</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Least sure first</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Moins sûres d’abord</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>By &amp;state</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Par éta&amp;t</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>By &amp;tag</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Par éti&amp;quette</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Next is the &amp;least sure</source>
        <extracomment>menu, button or message</extracomment>
        <translation>La su&amp;ivante est la moins sûre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Skip &amp;because</source>
        <translation>Excl&amp;ure en raison de</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Photo</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>S&amp;elected photos</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>Photos sé&amp;lectionnées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Order photos</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Ordre des photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Tag &amp;{number}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Étiquette &amp;{number}</translation>
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
        <translation>Étiqueter les photos sélectionnées, ou retirer l’étiquette si toutes l’ont</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Leave the selected photos out, and note why</source>
        <extracomment>tool tip</extracomment>
        <translation>Exclure les photos sélectionnées, et noter pourquoi</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Flag {count:,} photos</source>
        <translation>&amp;Drapeau sur {count:,} photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Flag</source>
        <translation>&amp;Drapeau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Mark the selected photos to come back to, or remove the flags if all have one</source>
        <extracomment>tool tip</extracomment>
        <translation>Marquer les photos sélectionnées pour y revenir, ou retirer les drapeaux si toutes en ont un</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Other tags…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Autres étiquettes…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Add or remove any tags of the selected photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Ajouter ou retirer des étiquettes des photos sélectionnées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Tags and &amp;note of this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Étiquettes et not&amp;e de cette photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Show what is noted about the open photo, and go on writing there</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher ce qui est noté sur la photo ouverte, et continuer à y écrire</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;No animal</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Aucun animal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Blurred</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Floue</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Several animals</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Plusieurs animaux</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Other reason…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>A&amp;utre motif…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Leave the selected photos out, and write why</source>
        <extracomment>tool tip</extracomment>
        <translation>Exclure les photos sélectionnées, et écrire pourquoi</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint &amp;pet</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Peindre l’&amp;animal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint b&amp;ackground</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Peindre le &amp;fond</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint border, the uncertain band around a pet</source>
        <extracomment>tool tip</extracomment>
        <translation>Peindre la bordure, la bande incertaine autour d’un animal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint b&amp;order</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Peindre la &amp;bordure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>S&amp;wap pet and background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Éc&amp;hanger animal et fond</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint background instead of pet, and pet again the next time</source>
        <extracomment>tool tip</extracomment>
        <translation>Peindre le fond au lieu de l’animal, et l’animal de nouveau la fois suivante</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Keep pet as it is: no tool paints over it</source>
        <extracomment>tool tip</extracomment>
        <translation>Garder l’animal tel quel : aucun outil ne peint par-dessus</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Lock &amp;pet</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Verrouiller l’&amp;animal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Keep background as it is: no tool paints over it</source>
        <extracomment>tool tip</extracomment>
        <translation>Garder le fond tel quel : aucun outil ne peint par-dessus</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Lock &amp;background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Verrouiller le &amp;fond</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Keep border as it is: no tool paints over it</source>
        <extracomment>tool tip</extracomment>
        <translation>Garder la bordure telle quelle : aucun outil ne peint par-dessus</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Lock b&amp;order</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Verrouiller la &amp;bordure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>&amp;Smaller tool</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Outil plus petit</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the tool a fifth smaller</source>
        <extracomment>tool tip</extracomment>
        <translation>Réduire l’outil d’un cinquième</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>La&amp;rger tool</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Outil plus gra&amp;nd</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the tool a fifth larger</source>
        <extracomment>tool tip</extracomment>
        <translation>Agrandir l’outil d’un cinquième</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>S&amp;quare brush</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pinceau ca&amp;rré</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint with a square instead of a disk</source>
        <extracomment>tool tip</extracomment>
        <translation>Peindre avec un carré au lieu d’un disque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Border follows the o&amp;utline</source>
        <extracomment>menu, button or message</extracomment>
        <translation>La bordure s&amp;uit le contour</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>While pet or background is painted, the border band follows the new outline</source>
        <extracomment>tool tip</extracomment>
        <translation>Quand on peint l’animal ou le fond, la bande de bordure suit le nouveau contour</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Border follows</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Bordure suit</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Silhouette onl&amp;y</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Silhouette uni&amp;quement</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint without a border, and draw it everywhere when the photo is marked reviewed</source>
        <extracomment>tool tip</extracomment>
        <translation>Peindre sans bordure, et la dessiner partout quand la photo est validée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Narrower bor&amp;der</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Bordure plus &amp;étroite</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the border band a fifth narrower</source>
        <extracomment>tool tip</extracomment>
        <translation>Rétrécir la bande de bordure d’un cinquième</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>W&amp;ider border</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Bor&amp;dure plus large</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the border band a fifth wider</source>
        <extracomment>tool tip</extracomment>
        <translation>Élargir la bande de bordure d’un cinquième</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>&amp;Tools</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Prote&amp;ct from painting</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Verrouillage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Zoom &amp;in</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Zoom &amp;out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Fit in window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the whole photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher la photo entière</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Fit mas&amp;k in window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ajuster le mas&amp;que à la fenêtre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the pet as large as the window allows</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher l’animal aussi grand que la fenêtre le permet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Actual size</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show one pixel of the photo on one of the screen (100 %)</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher un pixel de la photo sur un pixel de l’écran (100 %)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show &amp;mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Afficher le &amp;masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show or hide the mask; hold Q or M to hide it for a moment</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher ou masquer le masque ; maintenez Q ou M pour le masquer un instant</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Colour the classes over the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Colorer les classes sur la photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Colours</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Draw only where the classes meet; again for colours</source>
        <extracomment>tool tip</extracomment>
        <translation>Dessiner seulement les limites entre classes ; encore une fois pour les couleurs</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Outline</source>
        <extracomment>menu, button or message</extracomment>
        <translation>C&amp;ontour</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show how sure the model was; again for colours</source>
        <extracomment>tool tip</extracomment>
        <translation>Montrer à quel point le modèle était sûr ; encore une fois pour les couleurs</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Co&amp;nfidence</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Co&amp;nfiance</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Difference</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Différence</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show where the mask is no longer what the model proposed; again for colours</source>
        <extracomment>tool tip</extracomment>
        <translation>Montrer où le masque n’est plus ce que le modèle a proposé ; encore une fois pour les couleurs</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Dim &amp;background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Assombrir le &amp;fond</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Darken the photo where the mask says background</source>
        <extracomment>tool tip</extracomment>
        <translation>Assombrir la photo là où le masque indique le fond</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Change &amp;split view</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Changer de &amp;vue partagée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Mask over the photo, beside it, or to one side of a line</source>
        <extracomment>tool tip</extracomment>
        <translation>Masque sur la photo, à côté d’elle ou d’un côté d’une ligne</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>O&amp;verview</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Vue d’&amp;ensemble</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>While only a part is in view, show the whole photo small in a corner</source>
        <extracomment>tool tip</extracomment>
        <translation>Quand une partie seulement est visible, afficher la photo entière en petit dans un coin</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Reset brightness and contrast</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Réinitialiser &amp;luminosité et contraste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the photo as it is</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher la photo telle quelle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Grid of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Grille de photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Review a hundred masks at a glance: arrow keys move, Return reviews, Space opens a photo large</source>
        <extracomment>tool tip</extracomment>
        <translation>Valider une centaine de masques d’un coup d’œil : les flèches déplacent, Entrée valide, Espace ouvre une photo en grand</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Masks on thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Masques sur les vignettes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the masks in the photo list; the grid always shows them</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher les masques dans la liste de photos ; la grille les affiche toujours</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Larger thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Vignettes plus &amp;grandes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Enlarge the thumbnails of the grid, or else of the list; Ctrl and the wheel do it too</source>
        <extracomment>tool tip</extracomment>
        <translation>Agrandir les vignettes de la grille, ou sinon de la liste ; Ctrl et la molette aussi</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Smaller thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Vignettes plus &amp;petites</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Shrink the thumbnails of the grid, or else of the list; Ctrl and the wheel do it too</source>
        <extracomment>tool tip</extracomment>
        <translation>Réduire les vignettes de la grille, ou sinon de la liste ; Ctrl et la molette aussi</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>F&amp;ull screen</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Fill the screen with the window; again to go back</source>
        <extracomment>tool tip</extracomment>
        <translation>Remplir l’écran avec la fenêtre ; encore une fois pour revenir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Keyboard to the ne&amp;xt part</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Clavier : partie &amp;suivante</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Move the keyboard on: list, photo, panel</source>
        <extracomment>tool tip</extracomment>
        <translation>Déplacer le clavier vers l’avant : liste, photo, panneau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Next part</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Keyboard to the &amp;previous part</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Clavier : partie précé&amp;dente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Move the keyboard back: panel, photo, list</source>
        <extracomment>tool tip</extracomment>
        <translation>Déplacer le clavier vers l’arrière : panneau, photo, liste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Previous part</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Light or dark as the desktop is</source>
        <extracomment>tool tip</extracomment>
        <translation>Clair ou sombre, comme le bureau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;System</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Dark text on a light ground</source>
        <extracomment>tool tip</extracomment>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Light</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Light text on a dark ground</source>
        <extracomment>tool tip</extracomment>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Dark</source>
        <extracomment>menu, button or message</extracomment>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;View</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Mask st&amp;yle</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>St&amp;yle du masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Thumb&amp;nails</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>V&amp;ignettes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Theme</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>Fine-tune…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Affiner…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>Show grid</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Afficher la grille</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>Export…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>That was the last one: every photo is reviewed or skipped.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>C’était la dernière : toutes les photos sont validées ou exclues.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>Undo skip</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Annuler l’exclusion</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>Undo review</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Annuler la validation</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>{name}: skipped</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name} : exclue</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>{name}: reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name} : validée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>Why?</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/central_area.py"/>
        <source>Proposing masks</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Proposition des masques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/central_area.py"/>
        <source>Opening {name}…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/central_area.py"/>
        <source>There are no photos in {folder}.
PetSeg opens JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC and AVIF files.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Il n’y a pas de photos dans {folder}.
PetSeg ouvre les fichiers JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC et AVIF.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Paint</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Peindre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>drag with the left button</source>
        <extracomment>menu, button or message</extracomment>
        <translation>glisser avec le bouton gauche</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>drag with the right button, or with Ctrl</source>
        <extracomment>menu, button or message</extracomment>
        <translation>glisser avec le bouton droit, ou avec Ctrl</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Shift+click</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Maj+clic</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Straight line from the last stroke</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ligne droite depuis le dernier trait</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Ctrl or Alt+wheel, or Alt+drag with the right button</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ctrl ou Alt+molette, ou Alt+glisser avec le bouton droit</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Size of the tool</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Taille de l’outil</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>wheel, or two fingers</source>
        <extracomment>menu, button or message</extracomment>
        <translation>molette, ou deux doigts</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Zoom at the pointer</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Zoom sous le pointeur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>drag with Space held, or with the middle button</source>
        <extracomment>menu, button or message</extracomment>
        <translation>glisser en maintenant Espace, ou avec le bouton du milieu</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Move the photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>hold Q or M</source>
        <extracomment>menu, button or message</extracomment>
        <translation>maintenir Q ou M</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Hide the mask for a moment</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Masquer le masque un instant</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Tab and Shift+Tab, over photo or list</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tab et Maj+Tab, sur la photo ou la liste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Next and previous photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Photo suivante et précédente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Space, or a double click</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Espace, ou un double-clic</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Photo of the grid, large</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Photo de la grille, en grand</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Ctrl+wheel, over list or grid</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ctrl+molette, sur la liste ou la grille</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Size of thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Esc</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Cancel what was begun</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Annuler ce qui est commencé</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>The log folder {folder} cannot be shown.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Impossible d’afficher le dossier des journaux {folder}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Versions, system and device were copied.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Les versions, le système et le matériel ont été copiés.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Mouse and held keys</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Souris et touches maintenues</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/drops.py"/>
        <source>Open the folder of the photos first, then drop {name} on it to import its masks.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ouvrez d’abord le dossier des photos, puis déposez-y {name} pour importer ses masques.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/drops.py"/>
        <source>The folder is open read-only, so the masks of {name} cannot be imported.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Le dossier est ouvert en lecture seule, les masques de {name} ne peuvent donc pas être importés.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>moves the photo while it is held</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>déplace la photo tant qu’elle est maintenue</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>goes to the next photo</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>passe à la photo suivante</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>goes to the previous photo</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>passe à la photo précédente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>cancels what was begun</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>annule ce qui est commencé</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/menus.py"/>
        <source>Open &amp;recent</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ouvrir &amp;récent</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/menus.py"/>
        <source>Tool bar</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>PetSeg comes with a new model. Your fine-tuned one stays in use here.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>PetSeg comporte un nouveau modèle. Votre modèle affiné reste utilisé ici.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>You can go back at any time under Model &gt; Versions. The next fine-tune starts from the new model, is compared with the one in use on photos held out of its training, and is used only if it is better.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Vous pouvez revenir en arrière à tout moment sous Modèle &gt; Versions. Le prochain affinage part du nouveau modèle, est comparé à celui qui est utilisé sur des photos mises en réserve, hors de son entraînement, et n’est utilisé que s’il est meilleur.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>Use the new model</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Utiliser le nouveau modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>Show versions</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Afficher les versions</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>PetSeg comes with a new model. Masks that you have not touched are proposed again as you get to them.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>PetSeg comporte un nouveau modèle. Les masques que vous n’avez pas touchés sont proposés de nouveau au fur et à mesure que vous y arrivez.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>Propose all now</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tout proposer maintenant</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Open folder of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ouvrir un dossier de photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Save masks elsewhere</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Enregistrer les masques ailleurs</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Locate folder of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Localiser le dossier de photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Photos ({patterns})</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Photos ({patterns})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>the sample photo cannot be put there ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>impossible d’y placer la photo d’exemple ({reason})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Open a folder of your own photos.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Ouvrez un dossier de vos propres photos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/photo_walk.py"/>
        <source>There is no mask yet: wait for the proposal, or open the photo and paint one.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Il n’y a pas encore de masque : attendez la proposition, ou ouvrez la photo et peignez-en un.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/progress_display.py"/>
        <source>{done} of {total} photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{done} photos sur {total}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/recent_display.py"/>
        <source>{reviewed} of {total} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{reviewed} validées sur {total}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/remark_commands.py"/>
        <source>Other reason…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Autre motif…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/selected_photos.py"/>
        <source>The folder {folder} cannot be shown.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Impossible d’afficher le dossier {folder}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/selected_photos.py"/>
        <source>Copied the path.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Chemin copié.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/selected_photos.py"/>
        <source>Copied {count:,} paths.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} chemins copiés.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Tools, classes and border</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Outils, classes et bordure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>View</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>How photo and mask are shown</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Affichage de la photo et du masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Changes of the whole mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Modifications du masque entier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Tags, note and flag of this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Étiquettes, note et drapeau de cette photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>The steps made on this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Étapes effectuées sur cette photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>History</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Opening the folder…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ouverture du dossier…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Proposing…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Proposition…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Saving…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Not saved</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Saved</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Arrow keys: another photo · Return: reviewed · Space: open it large</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Flèches : autre photo · Entrée : valider · Espace : ouvrir en grand</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>{keys} · Esc: leave the grid</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{keys} · Échap : quitter la grille</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Return closes the outline · Esc cancels it</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Entrée ferme le contour · Échap l’annule</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Return accepts the suggestion · Esc leaves the mask as it is</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Entrée accepte la suggestion · Échap laisse le masque tel quel</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>This folder is read-only: the mask cannot be changed.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ce dossier est en lecture seule : le masque ne peut pas être modifié.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Fine-tuned {day} {month:%b}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Affiné le {day} {month:%b}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Thinner than the border ({width} px), so all of it is border. Press {key} to paint without the border.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Plus fin que la bordure ({width} px), donc tout devient bordure. Appuyez sur {key} pour peindre sans la bordure.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Thinner than the border ({width} px), so all of it is border. Turn off “Border follows the outline” to paint without the border.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Plus fin que la bordure ({width} px), donc tout devient bordure. Désactivez « La bordure suit le contour » pour peindre sans la bordure.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Your photos</source>
        <extracomment>title</extracomment>
        <translation>Vos photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Each photo of the folder with its state. Tab goes to the next one and Shift+Tab to the one before, over the photo too. The boxes above choose which photos are listed, and in which order.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Chaque photo du dossier avec son état. Tab passe à la suivante et Maj+Tab à la précédente, sur la photo aussi. Les listes au-dessus choisissent quelles photos sont listées, et dans quel ordre.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>A mask to start from</source>
        <extracomment>title</extracomment>
        <translation>Un masque pour commencer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>The model proposes a mask for each photo. It is striped for as long as nobody has checked it. Hold Q to see the photo without it; the wheel zooms, and Space with a drag moves the photo.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Le modèle propose un masque pour chaque photo. Il est rayé tant que personne ne l’a vérifié. Maintenez Q pour voir la photo sans lui ; la molette zoome, et Espace en glissant déplace la photo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Correct what is wrong</source>
        <extracomment>title</extracomment>
        <translation>Corriger ce qui est faux</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Choose a tool and a class, and paint. Each button shows its key. Ctrl+Z takes a step back. There is no need to save: each stroke is on disk within a second.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Choisissez un outil et une classe, et peignez. Chaque bouton indique sa touche. Ctrl+Z annule une étape. Inutile d’enregistrer : chaque trait est sur le disque en moins d’une seconde.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Say that it is right</source>
        <extracomment>title</extracomment>
        <translation>Dire que c’est juste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Return marks the mask as reviewed and opens the next photo. A proposal that needs no correction is reviewed in the same way.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Entrée valide le masque et ouvre la photo suivante. Une proposition qui n’a besoin d’aucune correction se valide de la même façon.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Teach the model, and take the masks along</source>
        <extracomment>title</extracomment>
        <translation>Entraîner le modèle et emporter les masques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>After a dozen reviewed photos, Fine-tune trains the model on them while you go on working. File &gt; Export masks writes them for other programs. Help has the user guide, and this tour.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Après une douzaine de photos validées, Affiner entraîne le modèle dessus pendant que vous continuez à travailler. Fichier &gt; Exporter les masques les écrit pour d’autres programmes. Le menu Aide contient le guide utilisateur et cette visite.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tuning_offer.py"/>
        <source>Enough photos are reviewed: a fine-tune on them may make the next proposals better.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Assez de photos sont validées : un affinage sur celles-ci peut améliorer les prochaines propositions.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tuning_offer.py"/>
        <source>Not now</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>P&amp;hoto list</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Liste des phot&amp;os</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>Tool pane&amp;l</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Panneau d’o&amp;utils</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>{folder} (read-only)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{folder} (lecture seule)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>PetSeg closes when this is done: {edit}. Close once more to cancel it.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>PetSeg se ferme dès que ceci est terminé : {edit}. Fermez encore une fois pour l’annuler.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/document.py"/>
        <source>Clear mask</source>
        <extracomment>title</extracomment>
        <translation>Effacer le masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} {reason}. Choose another key.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} {reason}. Choisissez une autre touche.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} already belongs to {action}.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} appartient déjà à {action}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} cannot be told from {other}, which belongs to {action}.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} ne se distingue pas de {other}, qui appartient à {action}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>is not a key that can be used</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>n’est pas une touche utilisable</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>The stored keys cannot be read; the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Les touches enregistrées sont illisibles ; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>There is no action “{name}”; its keys were left out.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Il n’y a pas d’action « {name} » ; ses touches ont été omises.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>The keys of “{name}” cannot be read; the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Les touches de « {name} » sont illisibles ; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>“{key}” is not a key; it was left out of “{name}”.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>« {key} » n’est pas une touche ; elle a été omise de « {name} ».</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} was left out of “{name}”: it belongs to the canvas.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} a été omise de « {name} » : elle appartient au canevas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} was left out of “{name}”: it belongs to “{owner}”.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} a été omise de « {name} » : elle appartient à « {owner} ».</translation>
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
        <translation>Outils et décisions sous la main gauche</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_profiles.py"/>
        <source>A and D go from photo to photo, Ctrl+N draws an outline, T shows and hides the mask</source>
        <extracomment>tool tip</extracomment>
        <translation>A et D passent d’une photo à l’autre, Ctrl+N trace un contour, T affiche et masque le masque</translation>
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
        <translation>F et D passent d’une photo à l’autre, N dessine, H affiche et masque le masque, Ctrl avec un chiffre choisit la classe</translation>
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
        <translation>L est le lasso, I prélève une classe, D choisit l’animal, F passe en plein écran, Ctrl+H affiche et masque le masque</translation>
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
        <translation>Adaptées aux daltoniens</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Diameter in pixels of the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Diamètre en pixels de la photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width of a thumbnail; Ctrl and the wheel change it too</source>
        <extracomment>tool tip</extracomment>
        <translation>Largeur d’une vignette ; Ctrl et la molette la modifient aussi</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Size of the brush</source>
        <extracomment>label among all settings</extracomment>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Size of the eraser</source>
        <extracomment>label among all settings</extracomment>
        <translation>Taille de la gomme</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Size of the smart brush</source>
        <extracomment>label among all settings</extracomment>
        <translation>Taille du pinceau intelligent</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Tip</source>
        <extracomment>label of a control</extracomment>
        <translation>Pointe</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Pen pressure</source>
        <extracomment>label of a control</extracomment>
        <translation>Pression du stylet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>A light touch of the pen paints thinner</source>
        <extracomment>tool tip</extracomment>
        <translation>Une légère pression du stylet peint plus fin</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Fill</source>
        <extracomment>label of a control</extracomment>
        <translation>Remplir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Tolerance</source>
        <extracomment>label of a control</extracomment>
        <translation>Tolérance</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>How different the colours to fill may be</source>
        <extracomment>tool tip</extracomment>
        <translation>Écart admis entre les couleurs à remplir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Connected only</source>
        <extracomment>label of a control</extracomment>
        <translation>Zone connexe seule</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Fill only what is connected to the point under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>Ne remplir que ce qui est relié au point sous le pointeur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Follows the outline</source>
        <extracomment>label of a control</extracomment>
        <translation>Suit le contour</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Painting pet or background redraws the border along the outline there</source>
        <extracomment>tool tip</extracomment>
        <translation>Peindre l’animal ou le fond redessine à cet endroit la bordure le long du contour</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Border follows the outline</source>
        <extracomment>label among all settings</extracomment>
        <translation>La bordure suit le contour</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Silhouette only</source>
        <extracomment>label of a control</extracomment>
        <translation>Silhouette uniquement</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Paint pet and background without a border; it is drawn when the photo is marked reviewed</source>
        <extracomment>tool tip</extracomment>
        <translation>Peindre l’animal et le fond sans bordure ; elle est dessinée quand la photo est validée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width</source>
        <extracomment>label of a control</extracomment>
        <translation>Largeur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width of the border band on this photo, in its pixels. On a photo twice as large it is twice as wide.</source>
        <extracomment>tool tip</extracomment>
        <translation>Largeur de la bande de bordure sur cette photo, en pixels de celle-ci. Sur une photo deux fois plus grande, elle est deux fois plus large.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width of the border</source>
        <extracomment>label among all settings</extracomment>
        <translation>Largeur de la bordure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Colour of the class, on the canvas and in the panels</source>
        <extracomment>tool tip</extracomment>
        <translation>Couleur de la classe, sur le canevas et dans les panneaux</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Opacity</source>
        <extracomment>label of a control</extracomment>
        <translation>Opacité</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>How strongly the mask covers the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Intensité avec laquelle le masque couvre la photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source> %</source>
        <extracomment>unit after a number</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Striped proposals</source>
        <extracomment>label of a control</extracomment>
        <translation>Propositions rayées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Stripe a proposal that nobody has checked</source>
        <extracomment>tool tip</extracomment>
        <translation>Rayer une proposition que personne n’a vérifiée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Mask as</source>
        <extracomment>label of a control</extracomment>
        <translation>Masque en</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Dim background</source>
        <extracomment>label of a control</extracomment>
        <translation>Assombrir le fond</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Brightness</source>
        <extracomment>label of a control</extracomment>
        <translation>Luminosité</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Display only; the file is unchanged</source>
        <extracomment>tool tip</extracomment>
        <translation>Affichage seulement ; le fichier est inchangé</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Contrast</source>
        <extracomment>label of a control</extracomment>
        <translation>Contraste</translation>
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
        <translation>Au-dessus de 100 %, éclaircit un pelage sombre ; le fichier est inchangé</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Overview</source>
        <extracomment>label of a control</extracomment>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Show the whole photo in a corner while only part of it is in view</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher la photo entière dans un coin quand une partie seulement est visible</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Masks on thumbnails</source>
        <extracomment>label of a control</extracomment>
        <translation>Masques sur les vignettes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Show the masks in the photo list</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher les masques dans la liste de photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Thumbnails in the list</source>
        <extracomment>label of a control</extracomment>
        <translation>Vignettes de la liste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Thumbnails in the grid</source>
        <extracomment>label of a control</extracomment>
        <translation>Vignettes de la grille</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Unsure</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Without mask</source>
        <translation>Sans masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Reviewed</source>
        <translation>Validée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Skipped</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No pet found</source>
        <translation>Aucun animal trouvé</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Flagged</source>
        <translation>Avec drapeau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>With a note</source>
        <translation>Avec note</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Sans masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No pet</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Sans animal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No mask yet</source>
        <translation>Pas encore de masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Proposal, not yet checked</source>
        <translation>Proposition, pas encore vérifiée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No pet found, not yet checked</source>
        <translation>Aucun animal trouvé, pas encore vérifié</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Skipped: {reason}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Exclue : {reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Tags: {tags}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Étiquettes : {tags}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>{percent:.1f} %</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{percent:.1f} %</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>{percent:.0f} %</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>Uncertainty of the proposal: {share:.0%}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Incertitude de la proposition : {share:.0%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>Proposed by a model that is not listed any more</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Proposée par un modèle qui n’est plus dans la liste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>Proposed by {model}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Proposée par {model}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>By name</source>
        <extracomment>title</extracomment>
        <translation>Par nom</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List the photos by name</source>
        <extracomment>tool tip</extracomment>
        <translation>Lister les photos par nom</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>Least sure first</source>
        <extracomment>title</extracomment>
        <translation>Moins sûres d’abord</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List photos first that the model was least sure of, then those without a proposal, reviewed and skipped last</source>
        <extracomment>tool tip</extracomment>
        <translation>Lister d’abord les photos dont le modèle était le moins sûr, puis celles sans proposition, enfin les validées et les exclues</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>By state</source>
        <extracomment>title</extracomment>
        <translation>Par état</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List photos without a mask first, then proposed, corrected, reviewed, skipped</source>
        <extracomment>tool tip</extracomment>
        <translation>Lister d’abord les photos sans masque, puis les proposées, corrigées, validées, exclues</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>By tag</source>
        <extracomment>title</extracomment>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List the photos by their first tag, those without any last</source>
        <extracomment>tool tip</extracomment>
        <translation>Lister les photos par leur première étiquette, celles sans étiquette en dernier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Theme</source>
        <extracomment>label of a control</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>How the window looks; the photo and its surroundings stay as they are</source>
        <extracomment>tool tip</extracomment>
        <translation>Aspect de la fenêtre ; la photo et ce qui l’entoure restent tels quels</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>As the desktop</source>
        <extracomment>choice</extracomment>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Dark</source>
        <extracomment>choice</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Light</source>
        <extracomment>choice</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Language</source>
        <extracomment>label of a control</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Language of the window; takes effect at the next start</source>
        <extracomment>tool tip</extracomment>
        <translation>Langue de la fenêtre ; prend effet au prochain démarrage de PetSeg</translation>
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
        <translation>Calculer sur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Where the model runs; Automatic takes a GPU where one can be used</source>
        <extracomment>tool tip</extracomment>
        <translation>Où le modèle s’exécute ; Automatique prend un GPU s’il y en a un d’utilisable</translation>
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
        <translation>Photos proposées d’avance</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>How many photos after the open one are proposed before you get there</source>
        <extracomment>tool tip</extracomment>
        <translation>Nombre de photos après la photo ouverte qui sont proposées avant que vous y arriviez</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Propagate after a pause</source>
        <extracomment>label of a control</extracomment>
        <translation>Propager après une pause</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>When painting pauses, show what the strokes change elsewhere; Return accepts it</source>
        <extracomment>tool tip</extracomment>
        <translation>Quand vous cessez un moment de peindre, montrer ce que les traits changent ailleurs ; Entrée l’accepte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Folder for models</source>
        <extracomment>label of a control</extracomment>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Model &gt; Versions offers the models in this folder in every folder of photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Modèle &gt; Versions propose les modèles de ce dossier dans tous les dossiers de photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Reopen the last folder</source>
        <extracomment>label of a control</extracomment>
        <translation>Rouvrir le dernier dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Start with the folder that was open last, unless PetSeg is started with one</source>
        <extracomment>tool tip</extracomment>
        <translation>Démarrer avec le dernier dossier ouvert, sauf si PetSeg est lancé avec un dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Propose again after a new model</source>
        <extracomment>label of a control</extracomment>
        <translation>Proposer de nouveau après un nouveau modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Masks that you have not touched are proposed again in the background, those first that the model before was least sure of; otherwise as you get to them</source>
        <extracomment>tool tip</extracomment>
        <translation>Les masques que vous n’avez pas touchés sont proposés de nouveau en arrière-plan, d’abord ceux dont le modèle précédent était le moins sûr ; sinon, au fur et à mesure que vous y arrivez</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Unsure from</source>
        <extracomment>label of a control</extracomment>
        <translation>Incertaine à partir de</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The photo list can be narrowed to photos whose proposal is at least so uncertain</source>
        <extracomment>tool tip</extracomment>
        <translation>La liste de photos peut être limitée à celles dont la proposition est au moins aussi incertaine</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Next is the least sure</source>
        <extracomment>label of a control</extracomment>
        <translation>La suivante est la moins sûre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Going on opens the photo that the model is least sure of, wherever it is in the list; going back returns</source>
        <extracomment>tool tip</extracomment>
        <translation>Avancer ouvre la photo dont le modèle est le moins sûr, où qu’elle soit dans la liste ; reculer y revient</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Offer a fine-tune after</source>
        <extracomment>label of a control</extracomment>
        <translation>Suggérer un affinage après</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>So many photos reviewed since the last one; 0 never offers it</source>
        <extracomment>tool tip</extracomment>
        <translation>Nombre de photos validées depuis le dernier ; avec 0, jamais</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source> photos</source>
        <extracomment>unit after a number</extracomment>
        <translation> photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Start it without asking</source>
        <extracomment>label of a control</extracomment>
        <translation>Le lancer sans demander</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Begin the fine-tune instead of offering it</source>
        <extracomment>tool tip</extracomment>
        <translation>Commencer l’affinage au lieu de le suggérer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Show what it uses before a fine-tune</source>
        <extracomment>label of a control</extracomment>
        <translation>Montrer ce qu’il utilise avant un affinage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Show photos, time and choices before the training begins</source>
        <extracomment>tool tip</extracomment>
        <translation>Montrer les photos, la durée et les choix avant le début de l’entraînement</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Memory for undo</source>
        <extracomment>label of a control</extracomment>
        <translation>Mémoire pour l’annulation</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>For all open photos together; when it is full, the oldest steps can no longer be undone</source>
        <extracomment>tool tip</extracomment>
        <translation>Pour l’ensemble des photos ouvertes ; quand elle est pleine, les étapes les plus anciennes ne peuvent plus être annulées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source> MB</source>
        <extracomment>unit after a number</extracomment>
        <translation> Mo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The settings cannot be read ({reason}); the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Les paramètres sont illisibles ({reason}) ; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The settings file was damaged; the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Le fichier des paramètres était endommagé ; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The old file was renamed to {name}.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>L’ancien fichier a été renommé en {name}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>the settings cannot be saved ({reason})</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>les paramètres ne peuvent pas être enregistrés ({reason})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paint the chosen class</source>
        <extracomment>tool tip</extracomment>
        <translation>Peindre la classe choisie</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Brush</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Pinceau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Right button paints background · Shift+click: straight line</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Le bouton droit peint le fond · Maj+clic : ligne droite</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Eraser</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paints background · Shift+click: straight line</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Peint le fond · Maj+clic : ligne droite</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paint the chosen class up to the edges in the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Peindre la classe choisie jusqu’aux limites visibles dans la photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>S&amp;mart brush</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pinceau &amp;intelligent</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paints up to the edges in the photo · right button: background</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Peint jusqu’aux limites visibles dans la photo · bouton droit : fond</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paints up to the edges in the photo. Paint along the outline, with the ring across it.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Peint jusqu’aux limites visibles dans la photo. Peignez le long du contour, l’anneau à cheval dessus.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Draw around an area, or click corner by corner, to paint what is inside</source>
        <extracomment>tool tip</extracomment>
        <translation>Entourer une zone, ou la délimiter clic par clic, pour peindre son intérieur</translation>
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
        <translation>Entourez une zone en glissant, ou cliquez des sommets</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag around an area, or click corner by corner. A double click or a click on the first one closes it.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Entourez une zone en glissant, ou cliquez sommet par sommet. Un double-clic ou un clic sur le premier sommet la ferme.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Fill an area of one colour, or one patch of a class, with a click</source>
        <extracomment>tool tip</extracomment>
        <translation>Remplir d’un clic une zone d’une couleur, ou une région d’une classe</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Fill</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Rempli&amp;ssage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Click to fill · right button fills with background</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Cliquez pour remplir · le bouton droit remplit avec le fond</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Choose the class under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>Choisir la classe sous le pointeur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Pic&amp;k</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pip&amp;ette</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Click to choose the class under the pointer</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Cliquez pour choisir la classe sous le pointeur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Click on the mask to paint with the class that is there.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Cliquez sur le masque pour peindre avec la classe qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag a box, and the model looks closer there and proposes again</source>
        <extracomment>tool tip</extracomment>
        <translation>Tracer un cadre, où le modèle regarde de plus près et propose de nouveau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Bo&amp;x</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Cadre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag a box for the model to look closer</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Tracez un cadre où le modèle regardera de plus près</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag a box around the pet. The model looks closer there and proposes again.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Tracez un cadre autour de l’animal. Le modèle y regarde de plus près et propose de nouveau.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Brush the model's proposal back in</source>
        <extracomment>tool tip</extracomment>
        <translation>Ramener au pinceau la proposition du modèle</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Accep&amp;t</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Accep&amp;ter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Brush the model's proposal back in where your strokes were wrong.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Ramenez au pinceau la proposition du modèle là où vos traits étaient faux.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Move the photo; with any tool, hold Space or the middle mouse button</source>
        <extracomment>tool tip</extracomment>
        <translation>Déplacer la photo ; avec tout autre outil, maintenir Espace ou le bouton du milieu de la souris</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Ha&amp;nd</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Main</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag to move the photo · the wheel zooms</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Glissez pour déplacer la photo · la molette zoome</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag the photo. With any other tool, hold Space.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Glissez la photo. Avec tout autre outil, maintenez Espace.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>&amp;Epochs</source>
        <extracomment>label of a control</extracomment>
        <translation>É&amp;poques</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>How often a training goes through the photos; Automatic goes by their number</source>
        <extracomment>tool tip</extracomment>
        <translation>Combien de fois un entraînement parcourt les photos ; « Automatique » dépend de leur nombre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Learning &amp;rate</source>
        <extracomment>label of a control</extracomment>
        <translation>&amp;Taux d’apprentissage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>How far each step changes the weights of the decoder; those of the encoder move less</source>
        <extracomment>tool tip</extracomment>
        <translation>Ampleur de la modification des poids du décodeur à chaque pas ; ceux de l’encodeur varient moins</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>&amp;Parts to train</source>
        <extracomment>label of a control</extracomment>
        <translation>Pa&amp;rties à entraîner</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>The decoder alone keeps more of what the model knows; the encoder's last blocks learn more from many photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Le décodeur seul garde davantage de ce que le modèle sait ; les derniers blocs de l’encodeur apprennent plus de photos nombreuses</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Decoder and end of the encoder</source>
        <extracomment>choice</extracomment>
        <translation>Décodeur et fin de l’encodeur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Decoder</source>
        <extracomment>choice</extracomment>
        <translation>Décodeur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>&amp;Augmentation</source>
        <extracomment>label of a control</extracomment>
        <translation>&amp;Augmentation</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>How much photos are turned, scaled and recoloured, so that the model does not learn them by heart</source>
        <extracomment>tool tip</extracomment>
        <translation>Degré de rotation, de mise à l’échelle et de recoloration des photos, pour que le modèle ne les apprenne pas par cœur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Strong</source>
        <extracomment>choice</extracomment>
        <translation>Forte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Mild</source>
        <extracomment>choice</extracomment>
        <translation>Légère</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>None</source>
        <extracomment>choice</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/translation.py"/>
        <source>Something failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Un échec inattendu s’est produit</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/collapsible_section.py"/>
        <source>Show this part</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Afficher cette partie</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/collapsible_section.py"/>
        <source>Fold this part away</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Replier cette partie</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>info</source>
        <translation>information</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Details</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>{level}: {text}</source>
        <translation>{level} : {text}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Dismiss</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Next ({count} more)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Suivant (encore {count})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Dismiss this message</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Size of the photo in pixels</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Taille de la photo en pixels</translation>
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
        <translation>Position de cette photo dans le dossier, et nombre de photos terminées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Whether the mask is on disk</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Si le masque est sur le disque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>What is being computed in the background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ce qui est calculé en arrière-plan</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>What the chosen tool does</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ce que fait l’outil choisi</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>{width} × {height} px</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Photo {position} of {total}, {reviewed} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Photo {position} sur {total}, {reviewed} validées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Photo {position} of {shown} shown, {total} in all, {reviewed} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Photo {position} sur {shown} affichées, {total} en tout, {reviewed} validées</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>{shown} shown, {total} in all, {reviewed} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{shown} affichées, {total} en tout, {reviewed} validées</translation>
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
        <translation>{work}… (Échap annule)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Model that makes the proposals: {model}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Modèle qui fait les propositions : {model}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>It runs on: {device}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Il s’exécute sur : {device}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Pixel under the pointer, counted from the top left corner, and its class</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pixel sous le pointeur, compté à partir du coin supérieur gauche, et sa classe</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>Leave the tour</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>Help &gt; Tour of the window shows it again   (Esc)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Aide &gt; Visite de la fenêtre l’affiche de nouveau   (Échap)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>{number} of {total}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>Done</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/start_button.py"/>
        <source>Open {folder}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ouvrir {folder}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/welcome_page.py"/>
        <source>Recent folders</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/welcome_page.py"/>
        <source>Pixel masks of pets. Every photo starts from a proposed mask; you correct what is wrong.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Masques d’animaux au pixel près. Chaque photo part d’un masque proposé ; vous corrigez ce qui est faux.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/welcome_page.py"/>
        <source>or drop a folder or a photo anywhere in this window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ou déposez un dossier ou une photo n’importe où dans cette fenêtre</translation>
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
        <translation>La photo montre ce qui changerait avant l’application.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Apply this clean-up; it can be undone</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Appliquer ce nettoyage ; il peut être annulé</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Apply</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Leave the mask as it is</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Laisser le masque tel quel</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Working…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Calcul…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Clean-up</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Choose a clean-up…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Choisir un nettoyage…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Nothing to change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Rien à changer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>{count:,} pixels would change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} pixels changeraient</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>{count:,} pixel would change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} pixel changerait</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>Opened</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ouverture</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>No steps yet. What you paint on this photo is listed here, and a click takes you back to any step.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pas encore d’étapes. Ce que vous peignez sur cette photo est listé ici, et un clic vous ramène à n’importe quelle étape.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{size:.1f} MB</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{size:.1f} Mo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{size} kB</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{size} ko</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>1 step, {size}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>1 étape, {size}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{steps} steps, {size}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{steps} étapes, {size}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{step} (current)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{step} (actuelle)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{step} (undone)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{step} (annulée)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>Steps</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/mask_panel.py"/>
        <source>Clean up</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/mask_panel.py"/>
        <source>The whole mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Le masque entier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/propagate_panel.py"/>
        <source>Take what is shown as one step; it can be undone</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Prendre ce qui est affiché en une étape ; elle peut être annulée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/propagate_panel.py"/>
        <source>Accept</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/propagate_panel.py"/>
        <source>Suggestion {number} of {count}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Suggestion {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Mark this photo to come back to</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Marquer cette photo pour y revenir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Skipped because</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Exclue en raison de</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Tag the photo “{tag}”</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Étiqueter la photo « {tag} »</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>no reason given</source>
        <extracomment>menu, button or message</extracomment>
        <translation>sans motif</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Reason for the skip</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Motif de l’exclusion</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Why the photo is left out; statistics count the reasons</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pourquoi la photo est exclue ; les statistiques comptent les motifs</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Other tags, separated by commas; Return adds them</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Autres étiquettes, séparées par des virgules ; Entrée les ajoute</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Add a tag</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>{count:,} characters too long to be stored</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} caractères de trop pour être stockés</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Anything worth noting about this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tout ce qui mérite d’être noté sur cette photo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Stored when the field is left, or with Ctrl+Return</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Stockée quand vous quittez le champ, ou avec Ctrl+Entrée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>A round tip</source>
        <extracomment>tool tip</extracomment>
        <translation>Une pointe ronde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Round</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ronde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>A square tip</source>
        <extracomment>tool tip</extracomment>
        <translation>Une pointe carrée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Square</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Carrée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Fill where the photo looks like under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>Remplir là où la photo ressemble à ce qui est sous le pointeur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Like colours</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Couleurs proches</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Fill the patch of one class under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>Remplir la région d’une classe sous le pointeur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>One class</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Une classe</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Shift+click paints a straight line.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Maj+clic peint une ligne droite.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_panel.py"/>
        <source>Class</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Colours</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Draw only where the classes meet</source>
        <extracomment>tool tip</extracomment>
        <translation>Dessiner seulement les limites entre classes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Outline</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Contour</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show how sure the model was of its proposal</source>
        <extracomment>tool tip</extracomment>
        <translation>Montrer à quel point le modèle était sûr de sa proposition</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Confidence</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show where the mask differs from the proposal</source>
        <extracomment>tool tip</extracomment>
        <translation>Montrer où le masque diffère de la proposition</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show the photo once, with its mask</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher la photo une fois, avec son masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Single</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Simple</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show the photo again beside it, without the mask</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher la photo encore une fois à côté, sans le masque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Side by side</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show the mask on one side of a line that can be dragged</source>
        <extracomment>tool tip</extracomment>
        <translation>Afficher le masque d’un côté d’une ligne que l’on peut faire glisser</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Swipe</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Volet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Reset brightness, contrast and gamma</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Réinitialiser luminosité, contraste et gamma</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Brightness and contrast</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Luminosité et contraste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>All photos ({count})</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Toutes les photos ({count})</translation>
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
        <translation>Étiquette : {tag} ({count})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Which photos to list</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Quelles photos lister</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Show photos in state</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Afficher les photos selon l’état</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>All photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>In which order to list the photos and to go through them</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Dans quel ordre lister et parcourir les photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Order of the photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ordre des photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>No photo fits.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Aucune photo ne correspond.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Show all photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Afficher toutes les photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_cell.py"/>
        <source>Broken</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Endommagée</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_grid.py"/>
        <source>Grid of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Grille de photos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_grid.py"/>
        <source>No photo to show.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Aucune photo à afficher.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_list.py"/>
        <source>Cannot be read</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Illisible</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/search_field.py"/>
        <source>Search photos by name, tag or note</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Rechercher des photos par nom, étiquette ou note</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/search_field.py"/>
        <source>Search name, tag, note</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nom, étiquette ou note</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/search_field.py"/>
        <source>List only photos whose names, tags or notes contain this text; Esc lists all again</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ne lister que les photos dont le nom, les étiquettes ou la note contiennent ce texte ; Échap les liste toutes de nouveau</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/curve_plot.py"/>
        <source>There are no figures before the first epoch ends.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Il n’y a pas de valeurs avant la fin de la première époque.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/curve_plot.py"/>
        <source>{title}: {figures}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{title} : {figures}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/curve_plot.py"/>
        <source>Epoch {epoch}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Époque {epoch}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/folder_progress_bar.py"/>
        <source>{state}: {count}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{state} : {count}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/folder_progress_bar.py"/>
        <source>Reviewed photos of this folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Photos validées de ce dossier</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/photo_strip.py"/>
        <source>{name}: what the model proposes after the last epoch</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name} : ce que le modèle propose après la dernière époque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_page.py"/>
        <source>{done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{done:,} sur {total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_page.py"/>
        <source>Stopping…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_panel.py"/>
        <source>Cancel {work}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Annuler : {work}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_panel.py"/>
        <source>Pause</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_panel.py"/>
        <source>Resume</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Training panel</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Panneau d’entraînement</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Progress of the fine-tune</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Progression de l’affinage</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Loss</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Perte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Held-out core IoU</source>
        <extracomment>menu, button or message</extracomment>
        <translation>IoU hors bordure en réserve</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Photos after each epoch</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Photos après chaque époque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Compare and keep the best weights so far</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Comparer et garder les meilleurs poids obtenus</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>&amp;Stop and keep best</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Cancel and &amp;discard</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Annuler et re&amp;jeter</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>On {device}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Sur {device}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>held out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>mises en réserve</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>core IoU</source>
        <extracomment>menu, button or message</extracomment>
        <translation>IoU hors bordure</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Hide the training panel</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Masquer le panneau d’entraînement</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Hide this panel; the fine-tune goes on</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Masquer ce panneau ; l’affinage continue</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>No photos are watched.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Aucune photo n’est observée.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>What the model proposes for the watched photos appears here after the first epoch.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ce que le modèle propose pour les photos observées apparaît ici après la première époque.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Starting the trainer…</source>
        <extracomment>title</extracomment>
        <translation>Démarrage de l’entraînement…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Reading photos and masks…</source>
        <extracomment>title</extracomment>
        <translation>Lecture des photos et des masques…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Scoring the model in use…</source>
        <extracomment>title</extracomment>
        <translation>Notation du modèle utilisé…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Preparing the photos for training…</source>
        <extracomment>title</extracomment>
        <translation>Préparation des photos pour l’entraînement…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Comparing the old and the new model…</source>
        <extracomment>title</extracomment>
        <translation>Comparaison de l’ancien et du nouveau modèle…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Checking the new model on photos that nobody corrected…</source>
        <extracomment>title</extracomment>
        <translation>Vérification du nouveau modèle sur des photos que personne n’a corrigées…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Reading photos and masks: {done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Lecture des photos et des masques : {done:,} sur {total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Scoring the model in use: {done:,} of {total:,} photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Notation du modèle utilisé : {done:,} photos sur {total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Preparing the photos for training: {done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Préparation des photos pour l’entraînement : {done:,} sur {total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Comparing the old and the new model: {done:,} of {total:,} photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Comparaison de l’ancien et du nouveau modèle : {done:,} photos sur {total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Checking the new model on uncorrected photos: {done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Vérification du nouveau modèle sur des photos non corrigées : {done:,} sur {total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Show the training panel: curves, photos after each epoch, stopping early</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Afficher le panneau d’entraînement : courbes, photos après chaque époque, arrêt avant la fin</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Loss per epoch</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Perte par époque</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Loss per epoch: {losses}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Perte par époque : {losses}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Stopping; the best weights so far are kept…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Arrêt ; les meilleurs poids obtenus sont gardés…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Training {fold} of {folds}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Entraînement {fold} sur {folds}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Epoch {epoch} of {epochs}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Époque {epoch} sur {epochs}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>loss {loss:.3f}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>perte {loss:.3f}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>about {duration} left</source>
        <extracomment>menu, button or message</extracomment>
        <translation>encore environ {duration}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{seconds} s</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{minutes} min</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{hours} h {minutes} min</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{hours} h</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/setting_control.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/setting_control.py"/>
        <source>Choose: {title}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Choisir : {title}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/setting_control.py"/>
        <source>Colour of {name}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Couleur : {name}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/tag_field.py"/>
        <source>cat, indoors</source>
        <extracomment>menu, button or message</extracomment>
        <translation>chat, intérieur</translation>
    </message>
</context>
</TS>
