<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Fill holes in the pet up to an area</source>
        <extracomment>tool tip</extracomment>
        <translation>Rellenar los huecos de la mascota hasta un área</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Fill &amp;holes…</source>
        <extracomment>menu</extracomment>
        <translation>Rellenar &amp;huecos…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Area</source>
        <extracomment>label of a control</extracomment>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove specks</source>
        <extracomment>title</extracomment>
        <translation>Quitar motas</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove parts of the pet smaller than an area</source>
        <extracomment>tool tip</extracomment>
        <translation>Quitar las partes de la mascota menores que un área</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove &amp;specks…</source>
        <extracomment>menu</extracomment>
        <translation>Quitar &amp;motas…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Keep the largest part</source>
        <extracomment>title</extracomment>
        <translation>Conservar la parte más grande</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>&amp;Keep the largest part…</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Conservar la parte más grande…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove all of the pet except its largest part</source>
        <extracomment>tool tip</extracomment>
        <translation>Quitar toda la mascota salvo su parte más grande</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Grow</source>
        <extracomment>title</extracomment>
        <translation>Expandir</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Move the outline of the pet outwards</source>
        <extracomment>tool tip</extracomment>
        <translation>Mover el contorno de la mascota hacia fuera</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>&amp;Grow…</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Expandir…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>By</source>
        <extracomment>label of a control</extracomment>
        <translation>En</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Shrink</source>
        <extracomment>title</extracomment>
        <translation>Contraer</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Move the outline of the pet inwards</source>
        <extracomment>tool tip</extracomment>
        <translation>Mover el contorno de la mascota hacia dentro</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Sh&amp;rink…</source>
        <extracomment>menu</extracomment>
        <translation>C&amp;ontraer…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Smooth</source>
        <extracomment>title</extracomment>
        <translation>Suavizar</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Round off corners and dents of the outline</source>
        <extracomment>tool tip</extracomment>
        <translation>Redondear las esquinas y muescas del contorno</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>S&amp;mooth…</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Suavizar…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Radius</source>
        <extracomment>label of a control</extracomment>
        <translation>Radio</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>See docs/gpu.md for what a GPU needs on this system.</source>
        <extracomment>error: what to do</extracomment>
        <translation>En docs/gpu.md se explica qué necesita una GPU en este sistema.</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>it ran out of memory</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>se quedó sin memoria</translation>
    </message>
    <message>
        <location filename="../../core/editing/plan.py"/>
        <source>Reset to proposal</source>
        <extracomment>title</extracomment>
        <translation>Restablecer a la propuesta</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>operation not permitted</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>no such file or directory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>input/output error</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>cannot allocate memory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>no se puede asignar memoria</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>permission denied</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>device or resource busy</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>file exists</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>no such device</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>no existe el dispositivo</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>not a directory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>is a directory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>invalid argument</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>argumento no válido</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>too many open files</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>file too large</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>no space left on device</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>read-only file system</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>file name too long</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>directory not empty</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>carpeta no vacía</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>network is unreachable</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>la red es inaccesible</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>connection reset by peer</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>conexión restablecida por el otro extremo</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>connection timed out</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>se agotó el tiempo de conexión</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>host is down</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>el equipo remoto no responde</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>stale file handle</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>identificador de archivo obsoleto</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>disk quota exceeded</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>cuota de disco superada</translation>
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
        <translation>la máscara tiene {width} × {height} píxeles y la de la otra carpeta, {other_width} × {other_height}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/labelled_photos.py"/>
        <source>there are no photos with masks in this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay fotos con máscaras en esta carpeta</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/labelled_photos.py"/>
        <source>It needs photos, and masks as annotations/trimaps/NAME.png.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Necesita fotos, y máscaras como annotations/trimaps/NAME.png.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scoring.py"/>
        <source>there is not enough memory for this photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay memoria suficiente para esta foto</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/tuning_photos.py"/>
        <source>not reviewed</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>sin revisar</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/tuning_photos.py"/>
        <source>no mask</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>sin máscara</translation>
    </message>
    <message>
        <location filename="../../core/exporting/export.py"/>
        <source>this file is no longer part of the export, and was left as another program changed it</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>este archivo ya no forma parte de la exportación y se dejó como lo modificó otro programa</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>the list of what was exported cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede leer la lista de lo exportado ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>Export to another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Exporte a otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>the list of what was exported cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede escribir la lista de lo exportado ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>Free some space or check the folder's permissions; exporting again goes on from here.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libere espacio o compruebe los permisos de la carpeta; al exportar de nuevo se continúa desde aquí.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>Check its mask.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compruebe su máscara.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>the photo was replaced after its mask was made</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto se sustituyó después de crear su máscara</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>this file was made or changed by another program and was left as it is</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>otro programa creó o modificó este archivo, y se dejó como estaba</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>Export to another folder, or have files of others replaced.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Exporte a otra carpeta o permita sustituir archivos ajenos.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>the photo cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede leer la foto ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>there are {count} categories, more than the {limit} that formats can tell apart</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>hay {count} categorías, más de las {limit} que los formatos pueden distinguir</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Give all pets one category.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Asigne una sola categoría a todas las mascotas.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>masks cannot be exported as {format}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>las máscaras no se pueden exportar como {format}</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Choose one of {known}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija uno de estos valores: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>{format} cannot have a border that is {border}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{format} no puede tener un borde de tipo {border}</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>{format} cannot be written as {variant}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{format} no se puede escribir como {variant}</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>the category has no name</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la categoría no tiene nombre</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Name it, such as pet, cat or dog.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Póngale un nombre, como pet, cat o dog.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>no tag can be the category</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay ninguna etiqueta que pueda ser la categoría</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Name some, such as cat and dog.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Indique algunas, como cat y dog.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>this folder holds an export as {format}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>esta carpeta contiene una exportación como {format}</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>this is a file, not a folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>esto es un archivo, no una carpeta</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>the folder holds other files</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la carpeta contiene otros archivos</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Choose a new or empty folder, or one with an earlier export.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija una carpeta nueva o vacía, o una con una exportación anterior.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>this folder belongs to the photos that are exported</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>esta carpeta pertenece a las fotos que se exportan</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>another export to this folder is running</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>hay otra exportación en curso a esta carpeta</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Wait until it has ended.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>nothing can be exported there ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede exportar nada ahí ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Free some space, check the folder's permissions, or choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libere espacio, compruebe los permisos de la carpeta o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>the folder cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede leer la carpeta ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>Check that it exists and that you may open it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compruebe que existe y que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>no folder for temporary files can be made ({reason})</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>no se puede crear una carpeta para archivos temporales ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>Free some space, or name another folder in the variable TMPDIR.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libere espacio o indique otra carpeta en la variable TMPDIR.</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Cut along its middle</source>
        <extracomment>choice</extracomment>
        <translation>Cortarlo por la mitad</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Make it pet</source>
        <extracomment>choice</extracomment>
        <translation>Convertirlo en mascota</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Make it background</source>
        <extracomment>choice</extracomment>
        <translation>Convertirlo en fondo</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Keep it, as pixels of neither class</source>
        <extracomment>choice</extracomment>
        <translation>Conservarlo, como píxeles de ninguna de las dos clases</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>there are no photos in it as COCO lists them</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no contiene fotos tal como las enumera COCO</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>Choose the JSON file of annotations.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija el archivo JSON de anotaciones.</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>the mask of {photo} is left out ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>se excluye la máscara de {photo} ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>the masks of {count} more photos are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>se excluyen las máscaras de {count} fotos más</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>an annotation is of no listed category</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>una anotación no es de ninguna categoría de la lista</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>an annotation has a box and no mask</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>una anotación tiene un recuadro y ninguna máscara</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>an annotation has neither polygons nor run lengths</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>una anotación no tiene polígonos ni longitudes de tramo</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>its categories have no names, or the same id twice</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>sus categorías no tienen nombre, o repiten un id</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>its images have no file names, or the same id twice</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>sus imágenes no tienen nombre de archivo, o repiten un id</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>its size is no whole number</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>su tamaño no es un número entero</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>there are too many to paint</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>hay demasiadas para pintarlas</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>annotation {number} of {photo} cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede leer la anotación {number} de {photo} ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>Correct or remove it in the program that it comes from.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Corríjala o quítela en el programa del que procede.</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>the file is not as COCO has it ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo no es como lo define COCO ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>It may be damaged; export it again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Puede estar dañado; expórtelo de nuevo.</translation>
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
        <translation>El borde, salvo que se conserve; hasta un píxel a lo largo del contorno con polígonos simples</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/writing.py"/>
        <source>Run lengths (RLE)</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Longitudes de tramo (RLE)</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Cut-out PNG</source>
        <extracomment>title</extracomment>
        <translation>PNG recortado</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Image editors and layouts: the pet on a transparent ground, soft along the border</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Editores de imágenes y maquetación: la mascota sobre fondo transparente, suave a lo largo del borde</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Which pixels are border; photos without a pet are not written</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>Qué píxeles son borde; las fotos sin mascota no se escriben</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>At the size of the photo</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Al tamaño de la foto</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Cropped to the pet</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Recortado a la mascota</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>this XML file is none of CVAT's</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>este archivo XML no es de CVAT</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>Export as "CVAT for images 1.1" there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Expórtelo allí como «CVAT for images 1.1».</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>{count} tracks of videos are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>se excluyen {count} pistas de vídeos</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>{count} shapes have no area and are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} formas no tienen área y se excluyen</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>{count} photos have no shapes: their masks are all background</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} fotos no tienen formas: sus máscaras son todo fondo</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>there are no images in this file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay imágenes en este archivo</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>a shape has corners far outside the photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>una forma tiene esquinas muy lejos de la foto</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>a mask has no size</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>una máscara no tiene tamaño</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>the run lengths of a mask are not those of its size</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>las longitudes de tramo de una máscara no corresponden a su tamaño</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>the run lengths of a mask are no whole numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>las longitudes de tramo de una máscara no son números enteros</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>a polygon has too many corners</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un polígono tiene demasiadas esquinas</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>the points of a polygon are no pairs of numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>los puntos de un polígono no son pares de números</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>{attribute} of a shape is no number, or too large</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{attribute} de una forma no es un número, o es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>{attribute} is no whole number</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{attribute} no es un número entero</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>a file of this export cannot be read again ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede volver a leer un archivo de esta exportación ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>Export into an empty folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Exporte a una carpeta vacía.</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>CVAT segmentation mask 1.1</source>
        <extracomment>title</extracomment>
        <translation>Máscara de segmentación CVAT 1.1</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>CVAT, which imports its zip file; datumaro, which reads the folder</source>
        <extracomment>which programs use a format</extracomment>
        <translation>CVAT, que importa su archivo zip; datumaro, que lee la carpeta</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>Zip file of masks, for a task that has the photos</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Archivo zip de máscaras, para una tarea que tiene las fotos</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>Zip file of masks and photos, for a project</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Archivo zip de máscaras y fotos, para un proyecto</translation>
    </message>
    <message>
        <location filename="../../core/formats/export_folder.py"/>
        <source>a link leads out of the export's folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un enlace lleva fuera de la carpeta de la exportación</translation>
    </message>
    <message>
        <location filename="../../core/formats/export_folder.py"/>
        <source>Remove the link, or export elsewhere.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Quite el enlace o exporte a otro lugar.</translation>
    </message>
    <message>
        <location filename="../../core/formats/export_folder.py"/>
        <source>the file cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede escribir el archivo ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>there are {count} categories, more than this format has room for ({most})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>hay {count} categorías, más de las que caben en este formato ({most})</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>Export with one category for all photos, or in another format.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Exporte con una sola categoría para todas las fotos, o en otro formato.</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>no category may be called {name} in this format</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>en este formato ninguna categoría puede llamarse {name}</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>Choose another name for it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija otro nombre para ella.</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>this format cannot write a category that is called {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>este formato no puede escribir una categoría llamada {name}</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>Use letters, digits, spaces, - and _ in names of categories.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Use letras, cifras, espacios, - y _ en los nombres de las categorías.</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/files.py"/>
        <source>the file is larger than PetSeg reads ({megabytes} MB)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo es mayor de lo que PetSeg lee ({megabytes} MB)</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/files.py"/>
        <source>Save it in several parts, or without the photos.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guárdelo en varias partes o sin las fotos.</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/files.py"/>
        <source>the file cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede leer el archivo ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>it is nested too deeply</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>there is no object in it</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>no contiene ningún objeto</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>the file lists more values than PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo enumera más valores de los que PetSeg lee</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>Split it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Divídalo.</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>the file is not JSON as other programs write it ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo no es JSON como lo escriben otros programas ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>It may be damaged; export it again from there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Puede estar dañado; expórtelo de nuevo desde allí.</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>the file declares a document type, which could make it endless</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo declara un tipo de documento, que podría hacerlo interminable</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>Files of annotations have none; export it again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Los archivos de anotaciones no tienen ninguno; expórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>the file has more elements, or nests them deeper, than PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo tiene más elementos, o más anidados, de los que PetSeg lee</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>the file is no well-formed XML ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo no es XML bien formado ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>It may be cut off.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Puede estar cortado.</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/reading.py"/>
        <source>no metadata.jsonl in this folder names masks</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ningún metadata.jsonl de esta carpeta nombra máscaras</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/reading.py"/>
        <source>Choose the folder that holds it, or those that are called train and test.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija la carpeta que lo contiene, o las que se llaman train y test.</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/reading.py"/>
        <source>a mask lies outside the folder and is left out: {name!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>una máscara está fuera de la carpeta y se excluye: {name!r}</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/writing.py"/>
        <source>Hugging Face image folder</source>
        <extracomment>title</extracomment>
        <translation>Carpeta de imágenes de Hugging Face</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/writing.py"/>
        <source>Hugging Face datasets: load_dataset("FOLDER") has the columns image and mask</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Hugging Face datasets: load_dataset("FOLDER") tiene las columnas image y mask</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>there are no files of labelme here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>aquí no hay archivos de labelme</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>Choose the folder with its JSON files.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija la carpeta con sus archivos JSON.</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>{count} points and lines have no area and are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} puntos y líneas no tienen área y se excluyen</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>there is no list of shapes</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>no hay lista de formas</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>the file is not as labelme writes it (shape {number}: {reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo no es como lo escribe labelme (forma {number}: {reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>Save it again there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guárdelo allí de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it is no object</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it has no label</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>le falta «label»</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>its kind is unknown</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>es de un tipo desconocido</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>its points are no pairs of numbers</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>sus puntos no son pares de números</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it has more or fewer points than its kind</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>tiene más o menos puntos que los de su tipo</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it has no mask</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>no tiene máscara</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>imageHeight and imageWidth are no whole numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>imageHeight e imageWidth no son números enteros</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>a mask is larger than its photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>una máscara es mayor que su foto</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>a mask has colours</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>una máscara tiene colores</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>its text is damaged</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>su texto está dañado</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>a mask cannot be decoded ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede decodificar una máscara ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>the file is not as labelme writes it ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo no es como lo escribe labelme ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>labelme, which opens the folder</source>
        <extracomment>which programs use a format</extracomment>
        <translation>labelme, que abre la carpeta</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>Polygons leave the outline by up to a pixel; masks are exact</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>Los polígonos se apartan del contorno hasta un píxel; las máscaras son exactas</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>Masks, exact</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Máscaras, exactas</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>Polygons, to correct in labelme</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Polígonos, para corregir en labelme</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>Overlay JPEG</source>
        <extracomment>title</extracomment>
        <translation>Superposición JPEG</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>People: reports, slides, e-mails</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Personas: informes, diapositivas, correos</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>The mask itself: nothing reads it back</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>La máscara en sí: nada vuelve a leerla</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>At most 1600 pixels wide and high</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>1600 píxeles de ancho y alto como máximo</translation>
    </message>
    <message>
        <location filename="../../core/formats/oxford.py"/>
        <source>Oxford trimaps</source>
        <extracomment>title</extracomment>
        <translation>Trimaps de Oxford</translation>
    </message>
    <message>
        <location filename="../../core/formats/oxford.py"/>
        <source>torchvision's OxfordIIITPet, PetSeg, scripts for Oxford-IIIT Pet</source>
        <extracomment>which programs use a format</extracomment>
        <translation>OxfordIIITPet de torchvision, PetSeg, scripts para Oxford-IIIT Pet</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>there are no photos in this folder, so that nobody knows whose its masks are</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay fotos en esta carpeta, así que nadie sabe de quién son sus máscaras</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>Import its masks as Oxford trimaps; their states stay behind.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Importe sus máscaras como trimaps de Oxford; sus estados se quedan atrás.</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>PetSeg folder</source>
        <extracomment>title</extracomment>
        <translation>Carpeta de PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>Another copy of a folder, worked on by somebody else: states come along</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Otra copia de una carpeta, en la que trabajó otra persona: los estados la acompañan</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/binary_png.py"/>
        <source>Black and white PNG</source>
        <extracomment>title</extracomment>
        <translation>PNG en blanco y negro</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/binary_png.py"/>
        <source>Image editors, and training code with one class: 255 is pet</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Editores de imágenes y código de entrenamiento con una clase: 255 es mascota</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/binary_png.py"/>
        <source>The border</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>El borde</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/images.py"/>
        <source>there are no images in this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay imágenes en esta carpeta</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/images.py"/>
        <source>Images</source>
        <extracomment>title</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/images.py"/>
        <source>Any indexed, coloured or grey image of each photo, or a folder of them</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Cualquier imagen indexada, en color o gris de cada foto, o una carpeta de ellas</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>the file does not list classes with index and name ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo no enumera clases con índice y nombre ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>It has to be as PetSeg exports it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Tiene que ser como lo exporta PetSeg.</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>Indexed PNG</source>
        <extracomment>title</extracomment>
        <translation>PNG indexado</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>Most training code: 0 background, 1 pet, 2 border, with colours to look at</source>
        <extracomment>which programs use a format</extracomment>
        <translation>La mayoría del código de entrenamiento: 0 fondo, 1 mascota, 2 borde, con colores para verlo</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>the image has fractions as values</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la imagen tiene valores fraccionarios</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>Save it with whole numbers.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guárdela con números enteros.</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>the image has values outside 0 to {largest}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la imagen tiene valores fuera de 0 a {largest}</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>Save it with 16 bits.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guárdela con 16 bits.</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygon_filling.py"/>
        <source>a polygon has fewer than three corners</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un polígono tiene menos de tres esquinas</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygon_filling.py"/>
        <source>a polygon is no list of numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un polígono no es una lista de números</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygon_filling.py"/>
        <source>a polygon has too many corners, or lines that are too long</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un polígono tiene demasiadas esquinas, o líneas demasiado largas</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygons.py"/>
        <source>Polygons with few corners</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Polígonos con pocas esquinas</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygons.py"/>
        <source>Polygons along every pixel</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>Polígonos a lo largo de cada píxel</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/run_lengths.py"/>
        <source>run lengths are for another size than the photo's</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>las longitudes de tramo son para otro tamaño que el de la foto</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/run_lengths.py"/>
        <source>run lengths do not add up to the photo's pixels</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>las longitudes de tramo no suman los píxeles de la foto</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/run_lengths.py"/>
        <source>run lengths are no whole numbers, and no text that COCO has for them</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>las longitudes de tramo no son números enteros ni el texto que COCO usa para ellas</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/shape_canvas.py"/>
        <source>the shapes of one photo are more than PetSeg paints</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>las formas de una foto son más de las que PetSeg pinta</translation>
    </message>
    <message>
        <location filename="../../core/formats/tfds.py"/>
        <source>a TFDS data set needs packages that are not installed: {packages}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>un conjunto de datos TFDS necesita paquetes que no están instalados: {packages}</translation>
    </message>
    <message>
        <location filename="../../core/formats/tfds.py"/>
        <source>TFDS data set</source>
        <extracomment>title</extracomment>
        <translation>Conjunto de datos TFDS</translation>
    </message>
    <message>
        <location filename="../../core/formats/tfds.py"/>
        <source>tfds.load("oxford_iiit_pet:4.*.*"), and so the TensorFlow tutorial on segmentation</source>
        <extracomment>which programs use a format</extracomment>
        <translation>tfds.load("oxford_iiit_pet:4.*.*"), y con ello el tutorial de TensorFlow sobre segmentación</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>labelmap.txt lists more than {count} labels</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>labelmap.txt contiene más de {count} clases</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>labelmap.txt is no UTF-8 text</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>labelmap.txt no es texto UTF-8</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>Save it as UTF-8.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>line {number} of labelmap.txt is no label with a colour</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la línea {number} de labelmap.txt no es una clase con color</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>Lines are such as cat:128,0,0:: and each name stands there once.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Las líneas son como cat:128,0,0:: y cada nombre aparece una sola vez.</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/masks.py"/>
        <source>the mask has {count} separate regions, and this format has room for {most}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la máscara tiene {count} regiones separadas y en este formato caben {most}</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/masks.py"/>
        <source>Remove the specks with a clean-up, or export all of a photo as one object.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Quite las motas con una limpieza o exporte todo lo de una foto como un solo objeto.</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/reading.py"/>
        <source>there is no SegmentationClass with images in this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay ningún SegmentationClass con imágenes en esta carpeta</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/reading.py"/>
        <source>Choose the folder that holds it, such as VOC2012.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija la carpeta que lo contiene, como VOC2012.</translation>
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
        <translation>VOCSegmentation y VOCDetection de torchvision, MMSegmentation, datumaro</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>there are no text files of polygons here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>aquí no hay archivos de texto con polígonos</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>Choose the folder that has labels in it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija la carpeta que contiene labels.</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>there are more polygons than PetSeg paints</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>hay más polígonos de los que PetSeg pinta</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>Remove some.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Quite algunos.</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>line {number} cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede leer la línea {number} ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>Correct or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Corríjala o quítela.</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>it has a box and no polygon</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>tiene un recuadro y ningún polígono</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>a coordinate is missing</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>falta una coordenada</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>its coordinates are no shares of the photo's width and height</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>sus coordenadas no son proporciones del ancho y el alto de la foto</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>its class is no whole number from 0 on</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>su clase no es un número entero a partir de 0</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/writing.py"/>
        <source>YOLO segmentation</source>
        <extracomment>title</extracomment>
        <translation>Segmentación YOLO</translation>
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
        <translation>El borde, qué polígonos son de un mismo animal y hasta un píxel a lo largo del contorno con polígonos simples</translation>
    </message>
    <message>
        <location filename="../../core/images/depth.py"/>
        <source>the photo has negative values, so that black cannot be known</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto tiene valores negativos, así que no se sabe cuál es el negro</translation>
    </message>
    <message>
        <location filename="../../core/images/depth.py"/>
        <source>Save it with 8 or 16 bits per channel, without a sign.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guárdela con 8 o 16 bits por canal, sin signo.</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>the file is no image of a kind that PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo no es una imagen de un tipo que PetSeg lea</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>Remove it, or save it again as JPEG or PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Quítelo o guárdelo de nuevo como JPEG o PNG.</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>the decoder for {format} files is missing</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>falta el decodificador para archivos {format}</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>Install it, or save the photo as JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Instálelo o guarde la foto como JPEG.</translation>
    </message>
    <message>
        <location filename="../../core/images/heif.py"/>
        <source>HEIC photos cannot be read here, as the decoder does not start ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>aquí no se pueden leer fotos HEIC, porque el decodificador no se inicia ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/images/heif.py"/>
        <source>Install pi-heif again, or save the photo as JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vuelva a instalar pi-heif o guarde la foto como JPEG.</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg.py"/>
        <source>the photo has {bits} bits per channel, which PetSeg does not read in JPEG files</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto tiene {bits} bits por canal, algo que PetSeg no lee en archivos JPEG</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg.py"/>
        <source>Save it again as PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guárdela de nuevo como PNG.</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>the file has too many parts</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo tiene demasiadas partes</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>It may be damaged; copy it again or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Puede estar dañado; cópielo de nuevo o quítelo.</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>the photo is stored in too many steps to be decoded in a reasonable time</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto está guardada en demasiados pasos para decodificarla en un tiempo razonable</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>Save it again as an ordinary JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guárdela de nuevo como un JPEG corriente.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo has no pixels</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto no tiene píxeles</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Copy it again from where it came.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Cópiela de nuevo desde su origen.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo has {width} x {height} pixels, more than PetSeg opens ({megapixels} megapixels, {side} a side)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto tiene {width} × {height} píxeles, más de los que PetSeg abre ({megapixels} megapíxeles, {side} por lado)</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save a smaller copy and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guarde una copia más pequeña y ábrala.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo is stored in {count} pieces, more than PetSeg opens ({limit})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto está guardada en {count} trozos, más de los que PetSeg abre ({limit})</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save it as PNG and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guárdela como PNG y ábralo.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo has {width} x {height} pixels of {bits} bits, more than PetSeg opens</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto tiene {width} × {height} píxeles de {bits} bits, más de lo que PetSeg abre</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save it with 8 bits per channel and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guárdela con 8 bits por canal y ábrala.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the file cannot be read as an image ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede leer el archivo como imagen ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>It may be damaged or of another type; copy it again or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Puede estar dañado o ser de otro tipo; cópielo de nuevo o quítelo.</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>it is cut off</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>está cortado</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo is stored in a way that PetSeg does not read ({what})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto está guardada de una forma que PetSeg no lee ({what})</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save it again as PNG or JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guárdela de nuevo como PNG o JPEG.</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>the file is empty</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Copy the photo again from where it came.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Copie de nuevo la foto desde su origen.</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>the file is larger than PetSeg opens</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo es mayor de lo que PetSeg abre</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Save a smaller copy.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guarde una copia más pequeña.</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>this is no file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>esto no es un archivo</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Remove it from the folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Quítelo de la carpeta.</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>there is no such file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no existe tal archivo</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Was it moved or renamed?</source>
        <extracomment>error: what to do</extracomment>
        <translation>¿Se ha movido o cambiado de nombre?</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>the file may not be read</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay permiso para leer el archivo</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Check its permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>its header is damaged</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>su cabecera está dañada</translation>
    </message>
    <message>
        <location filename="../../core/images/simple_formats.py"/>
        <source>the photo is too large for a packed BMP file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto es demasiado grande para un archivo BMP comprimido</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>the file has no pages</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo no tiene páginas</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>the file's pieces overlap</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>los trozos del archivo se solapan</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>the file holds raw data of a camera's sensor</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo contiene datos en bruto del sensor de una cámara</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>Save it as JPEG, PNG or an ordinary TIFF.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guárdelo como JPEG, PNG o un TIFF corriente.</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>colours at a lower resolution than brightness</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>colores con menor resolución que el brillo</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff_blocks.py"/>
        <source>channels of different kinds</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>canales de distintos tipos</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff_blocks.py"/>
        <source>bits in reverse order</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>bits en orden inverso</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive has more than {count} entries, which PetSeg does not unpack</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo comprimido tiene más de {count} entradas, y PetSeg no lo descomprime</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>Unpack it yourself, and import the folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Descomprímalo usted e importe la carpeta.</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive holds a file name that leads out of it: {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo comprimido contiene un nombre de archivo que lleva fuera de él: {name}</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>Nothing of it was unpacked.</source>
        <extracomment>error: what to do</extracomment>
        <translation>No se ha descomprimido nada de él.</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive would take {size} MB unpacked, more than PetSeg unpacks</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo comprimido ocuparía {size} MB descomprimido, más de lo que PetSeg descomprime</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>If you trust it, unpack it yourself, and import the folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Si confía en él, descomprímalo usted e importe la carpeta.</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive would take {size} MB unpacked, and the disk is nearly full</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo comprimido ocuparía {size} MB descomprimido, y el disco está casi lleno</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>Free some space.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive cannot be unpacked ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede descomprimir el archivo ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>It may be damaged or encrypted.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Puede estar dañado o cifrado.</translation>
    </message>
    <message>
        <location filename="../../core/importing/choices.py"/>
        <source>Keep mine</source>
        <extracomment>choice</extracomment>
        <translation>Conservar las mías</translation>
    </message>
    <message>
        <location filename="../../core/importing/choices.py"/>
        <source>Take theirs</source>
        <extracomment>choice</extracomment>
        <translation>Usar las ajenas</translation>
    </message>
    <message>
        <location filename="../../core/importing/choices.py"/>
        <source>Keep mine, and put theirs in set-aside</source>
        <extracomment>choice</extracomment>
        <translation>Conservar las mías y poner las ajenas en set-aside</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>no photo here is called {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>aquí ninguna foto se llama {name}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Rename the mask, or open the folder that holds its photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Cambie el nombre de la máscara o abra la carpeta que contiene su foto.</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>{name} could be the mask of {count} photos: {photos}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{name} podría ser la máscara de {count} fotos: {photos}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Name it like one of them, with its folders.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Póngale el nombre de una de ellas, con sus carpetas.</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>{count} masks could be that of {photo}, and this is one of them: {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} máscaras podrían ser la de {photo}, y esta es una de ellas: {name}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Remove or rename the others.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Quite las demás o cambie su nombre.</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>the name of another mask fits {photo} better than {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el nombre de otra máscara encaja con {photo} mejor que {name}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Rename the mask if it is of another photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Cambie el nombre de la máscara si es de otra foto.</translation>
    </message>
    <message>
        <location filename="../../core/importing/petseg_copy.py"/>
        <source>this is the folder itself</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>esta es la propia carpeta</translation>
    </message>
    <message>
        <location filename="../../core/importing/petseg_copy.py"/>
        <source>Choose another copy of it, or masks from elsewhere.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija otra copia de ella, o máscaras de otro lugar.</translation>
    </message>
    <message>
        <location filename="../../core/importing/photo_frame.py"/>
        <source>the mask of {name} has {width} x {height} pixels, the photo {photo_width} x {photo_height}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la máscara de {name} tiene {width} × {height} píxeles; la foto, {photo_width} × {photo_height}</translation>
    </message>
    <message>
        <location filename="../../core/importing/photo_frame.py"/>
        <source>They have the same aspect ratio: have masks scaled to take it over.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Tienen las mismas proporciones: haga escalar las máscaras para incorporarla.</translation>
    </message>
    <message>
        <location filename="../../core/importing/photo_frame.py"/>
        <source>Was the photo cropped or turned after the mask was made?</source>
        <extracomment>error: what to do</extracomment>
        <translation>¿Se recortó o giró la foto después de crear la máscara?</translation>
    </message>
    <message>
        <location filename="../../core/importing/source.py"/>
        <source>there is no such file or folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no existe tal archivo ni carpeta</translation>
    </message>
    <message>
        <location filename="../../core/importing/source.py"/>
        <source>this is of no format of masks that PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>esto no es ningún formato de máscaras que PetSeg lea</translation>
    </message>
    <message>
        <location filename="../../core/importing/source.py"/>
        <source>It reads: {formats}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Lee: {formats}.</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>Import</source>
        <extracomment>title</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>there is not enough memory for this mask</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay memoria suficiente para esta máscara</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>what was painted on this photo is not saved yet, so that no mask was taken over</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>lo pintado en esta foto aún no se ha guardado, así que no se incorporó ninguna máscara</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>Import again once it is saved.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Importe de nuevo cuando esté guardado.</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_counts.py"/>
        <source>there are so many different values that it looks like a photo, not a mask</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>hay tantos valores distintos que parece una foto y no una máscara</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_counts.py"/>
        <source>Choose the folder that holds only the masks.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija la carpeta que contiene solo las máscaras.</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>as the format fixes it</source>
        <extracomment>title</extracomment>
        <translation>como lo fija el formato</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>by the names of the classes</source>
        <extracomment>title</extracomment>
        <translation>por los nombres de las clases</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>not known</source>
        <extracomment>title</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>by transparency: what can be seen is pet</source>
        <extracomment>title</extracomment>
        <translation>por la transparencia: lo visible es mascota</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>by the colours of PetSeg</source>
        <extracomment>title</extracomment>
        <translation>por los colores de PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>black and white: white is pet</source>
        <extracomment>title</extracomment>
        <translation>blanco y negro: blanco es mascota</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>0 and 1: 1 is pet</source>
        <extracomment>title</extracomment>
        <translation>0 y 1: 1 es mascota</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>as in trimaps: 1 is pet, 2 background, 3 border</source>
        <extracomment>title</extracomment>
        <translation>como en los trimaps: 1 es mascota, 2 fondo, 3 borde</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>trimaps with 1 taken off: 0 is pet, 1 background, 2 border</source>
        <extracomment>title</extracomment>
        <translation>trimaps restándoles 1: 0 es mascota, 1 fondo, 2 borde</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>0 background, 1 pet, 2 border</source>
        <extracomment>title</extracomment>
        <translation>0 fondo, 1 mascota, 2 borde</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>as in Pascal VOC: 0 is background, 255 border, all else pet</source>
        <extracomment>title</extracomment>
        <translation>como en Pascal VOC: 0 es fondo, 255 borde, todo lo demás mascota</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>one value is background, all others are pet</source>
        <extracomment>title</extracomment>
        <translation>un valor es fondo, todos los demás son mascota</translation>
    </message>
    <message>
        <location filename="../../core/labels.py"/>
        <source>Border</source>
        <extracomment>title</extracomment>
        <translation>Borde</translation>
    </message>
    <message>
        <location filename="../../core/labels.py"/>
        <source>Background</source>
        <extracomment>title</extracomment>
        <translation>Fondo</translation>
    </message>
    <message>
        <location filename="../../core/labels.py"/>
        <source>Pet</source>
        <extracomment>title</extracomment>
        <translation>Mascota</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>there is no mask file of this name</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay ningún archivo de máscara con este nombre</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede leer la máscara ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Check the file's permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask has {width} x {height} pixels, its photo {photo_width} x {photo_height}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la máscara tiene {width} × {height} píxeles; su foto, {photo_width} × {photo_height}</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Was the photo turned or resized after the mask was made?</source>
        <extracomment>error: what to do</extracomment>
        <translation>¿Se giró o cambió de tamaño la foto después de crear la máscara?</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask has values other than 1, 2 and 3 ({values})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la máscara tiene valores distintos de 1, 2 y 3 ({values})</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>A trimap has 1 for pet, 2 for background and 3 for border.</source>
        <extracomment>error: what to do</extracomment>
        <translation>En un trimap, 1 es mascota, 2 es fondo y 3 es borde.</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask is a {mode} image, not one with a single 8-bit channel</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la máscara es una imagen {mode}, no una con un solo canal de 8 bits</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Save it as an 8-bit grey or palette PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guárdela como PNG de 8 bits en gris o con paleta.</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask can be read in two ways, since its palette shows the codes 1, 2 and 3 in another order</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la máscara se puede leer de dos maneras, porque su paleta muestra los códigos 1, 2 y 3 en otro orden</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Save it as an 8-bit grey PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guárdela como PNG gris de 8 bits.</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask has {width} x {height} pixels, too many</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la máscara tiene {width} × {height} píxeles, demasiados</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>The file may be damaged.</source>
        <extracomment>error: what to do</extracomment>
        <translation>El archivo puede estar dañado.</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask cannot be saved ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede guardar la máscara ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Free some space or check the folder's permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libere espacio o compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>Choose another model file; the model that PetSeg ships is always there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija otro archivo de modelo; el modelo incluido con PetSeg está siempre disponible.</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the model cannot be saved ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede guardar el modelo ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>Free some space or choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the tensor {name!r} is not made of 32-bit numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el tensor {name!r} no está hecho de números de 32 bits</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the file is too large for a PetSeg model</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo es demasiado grande para un modelo de PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the model cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede leer el modelo ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the model file is damaged or no PetSeg model</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo de modelo está dañado o no es un modelo de PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the file is no PetSeg model, or one of a newer version</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo no es un modelo de PetSeg, o es de una versión más reciente</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the card of the model is damaged</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la ficha del modelo está dañada</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model lacks the tensor {name!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>al modelo le falta el tensor {name!r}</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model's tensor {name!r} has shape {shape} instead of {expected}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el tensor {name!r} del modelo tiene la forma {shape} en lugar de {expected}</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model's tensor '{layer}/moving_variance' has a negative value</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el tensor '{layer}/moving_variance' del modelo tiene un valor negativo</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model has tensors that the network does not have ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el modelo tiene tensores que la red no tiene ({names})</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_runtime.py"/>
        <source>{provider} cannot start: {reason}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{provider} no se puede iniciar: {reason}</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_runtime.py"/>
        <source>ONNX Runtime cannot start {provider}, a driver or library is missing or too old</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ONNX Runtime no puede iniciar {provider}; falta un controlador o una biblioteca, o es demasiado antiguo</translation>
    </message>
    <message>
        <location filename="../../core/model/segmenter.py"/>
        <source>the model {name!r} gives probabilities that are no numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el modelo {name!r} da probabilidades que no son números</translation>
    </message>
    <message>
        <location filename="../../core/model/segmenter.py"/>
        <source>Choose another model.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <location filename="../../core/model/segmenter.py"/>
        <source>Choose another model file.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija otro archivo de modelo.</translation>
    </message>
    <message>
        <location filename="../../core/network/devices.py"/>
        <source>{backend} sees no GPU</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{backend} no ve ninguna GPU</translation>
    </message>
    <message>
        <location filename="../../core/network/devices.py"/>
        <source>{backend} cannot start the GPU: {reason}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{backend} no puede iniciar la GPU: {reason}</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model finds no pet at all on a photo of a cat that comes with PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el nuevo modelo no encuentra ninguna mascota en una foto de un gato que se incluye con PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model takes pets for background and background for pets on a photo of a cat that comes with PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el nuevo modelo toma las mascotas por fondo y el fondo por mascotas en una foto de un gato que se incluye con PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model agrees with its base on only {share:.0%} of the pet's pixels on a photo of a cat that comes with PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el nuevo modelo coincide con su modelo de partida en solo {share:.0%} de los píxeles de la mascota en una foto de un gato que se incluye con PetSeg</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model finds no pet at all on the folder's photos that nobody corrected</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el nuevo modelo no encuentra ninguna mascota en las fotos de la carpeta que nadie ha corregido</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model takes pets for background and background for pets on the folder's photos that nobody corrected</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el nuevo modelo toma las mascotas por fondo y el fondo por mascotas en las fotos de la carpeta que nadie ha corregido</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model agrees with its base on only {share:.0%} of the pets' pixels on the folder's photos that nobody corrected</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el nuevo modelo coincide con su modelo de partida en solo {share:.0%} de los píxeles de las mascotas en las fotos de la carpeta que nadie ha corregido</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/fine_tune.py"/>
        <source>none of the photos that judge the new model can be read any more</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ya no se puede leer ninguna de las fotos que juzgan el modelo nuevo</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/fine_tune.py"/>
        <source>Put them back where they were and fine-tune again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Vuelva a ponerlas donde estaban y repita el ajuste fino.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/fine_tune.py"/>
        <source>The photo was left out.</source>
        <extracomment>error: what to do</extracomment>
        <translation>La foto se dejó fuera.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/loop.py"/>
        <source>memory ran out; training went on with {count} squares at a time</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la memoria se agotó; el entrenamiento continuó con {count} cuadrados a la vez</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/loop.py"/>
        <source>the training diverged (the loss is not a number)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el entrenamiento divergió (la pérdida no es un número)</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/loop.py"/>
        <source>The model in use is unchanged. Check the masks of the reviewed photos.</source>
        <extracomment>error: what to do</extracomment>
        <translation>El modelo en uso no ha cambiado. Compruebe las máscaras de las fotos revisadas.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>held-out photos that do not judge the new model: {count}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>fotos reservadas que no evalúan el modelo nuevo: {count}</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>The model in use or the base was trained on them elsewhere, which favours it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>El modelo en uso o su modelo de partida se entrenó con ellas en otro lugar, lo que lo favorecería.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>there are too few reviewed photos for fine-tuning: it needs at least {needed}, {readable} can be read</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>hay muy pocas fotos revisadas para un ajuste fino: necesita al menos {needed} y se pueden leer {readable}</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>Mark more photos as reviewed first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Marque antes más fotos como revisadas.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>Choose others.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija otras.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>there are no parts {parts!r} to train</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no existen las partes {parts!r} para entrenar</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>Choose another one.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>there is no augmentation {name!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no existe el aumento de datos {name!r}</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>unknown request {line!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>petición desconocida {line!r}</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>no model is open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay ningún modelo abierto</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>no data set is open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay ningún conjunto de datos abierto</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>Close other programs and try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>there is not enough memory</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay memoria suficiente</translation>
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
        <translation>Sus máscaras y el modelo en uso no han cambiado.</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>tensorflow_datasets is not installed</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>tensorflow_datasets no está instalado</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>the data set {name!r} cannot be loaded ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede cargar el conjunto de datos {name!r} ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>Prepare it there with tensorflow_datasets, or connect to the network once.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Prepárelo allí con tensorflow_datasets, o conéctese una vez a la red.</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>the data set cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede escribir el conjunto de datos ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>Free some space or check the folder's permissions, and export again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libere espacio o compruebe los permisos de la carpeta, y exporte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Skip</source>
        <extracomment>title</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Review</source>
        <extracomment>title</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Reset</source>
        <extracomment>title</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Reason</source>
        <extracomment>title</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Note</source>
        <extracomment>title</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Flag</source>
        <extracomment>title</extracomment>
        <translation>Indicador</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Tagging</source>
        <extracomment>title</extracomment>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>the photo has no proposal</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto no tiene propuesta</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Propose its mask first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Haga proponer antes su máscara.</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>what was painted on this photo is not saved yet</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>lo pintado en esta foto aún no se ha guardado</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Try again in a moment.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database cannot be copied ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede copiar la base de datos del proyecto ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Check that you may read it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compruebe que tiene permiso para leerla.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database was deleted while the folder was open, and was written again</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la base de datos del proyecto se eliminó mientras la carpeta estaba abierta, y se ha vuelto a escribir</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>All states are kept. Proposals that were deleted with it are made again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Se conservan todos los estados. Las propuestas que se eliminaron con ella se hacen de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>another program replaced the project's database while the folder was open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>otro programa sustituyó la base de datos del proyecto mientras la carpeta estaba abierta</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>The states as PetSeg shows them were written again, and the other file was set aside as {name}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Los estados que muestra PetSeg se han vuelto a escribir, y el otro archivo se ha apartado como {name}.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database is locked by another program</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>otro programa tiene bloqueada la base de datos del proyecto</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Close the program that uses it, or wait until it is done, then try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Cierre el programa que la usa, o espere a que acabe, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database takes too long to answer</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la base de datos del proyecto tarda demasiado en responder</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Check the disk or the network that it is on, then try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compruebe el disco o la red donde está e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database cannot be used ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede usar la base de datos del proyecto ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Check that the disk is not full, that you may write there, and that no other program holds it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compruebe que el disco no está lleno, que tiene permiso para escribir ahí y que ningún otro programa la retiene.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>this folder was last used with a newer PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>esta carpeta se usó por última vez con un PetSeg más reciente</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>Update PetSeg, or move the file away to start again without states; masks are kept.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Actualice PetSeg, o mueva el archivo a otro lugar para empezar de nuevo sin estados; las máscaras se conservan.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>the project's database cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede escribir la base de datos del proyecto ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>the project's database was damaged</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la base de datos del proyecto estaba dañada</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>It was set aside as {name} and rebuilt from the masks on disk; masks made here count as corrected, not as reviewed, and the shipped model is in use.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Se ha apartado como {name} y reconstruido a partir de las máscaras en el disco; las máscaras hechas aquí cuentan como corregidas, no como revisadas, y se usa el modelo incluido.</translation>
    </message>
    <message>
        <location filename="../../core/project/database/row_repair.py"/>
        <source>{count} entries of the project's database were damaged: {names}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} entradas de la base de datos del proyecto estaban dañadas: {names}</translation>
    </message>
    <message>
        <location filename="../../core/project/database/row_repair.py"/>
        <source>They were repaired or left out, and masks of these photos no longer count as reviewed. The database as it was is kept as {copy}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Se han reparado o excluido, y las máscaras de estas fotos ya no cuentan como revisadas. La base de datos tal como estaba se conserva como {copy}.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>1 file of a kind that PetSeg does not read was left out ({kinds})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>se excluyó 1 archivo de un tipo que PetSeg no lee ({kinds})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} files of kinds that PetSeg does not read were left out ({kinds})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>se excluyeron {count} archivos de tipos que PetSeg no lee ({kinds})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>sub-folders that cannot be read were left out: {count} ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>se excluyeron subcarpetas que no se pueden leer: {count} ({names})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Check that you may open them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compruebe que tiene permiso para abrirlas.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} masks could each belong to two photos and are not used ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} máscaras podrían pertenecer a dos fotos cada una y no se usan ({names})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Add the extensions of their photos to their names, as in NAME.jpg.png.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Añada a sus nombres las extensiones de sus fotos, como en NAME.jpg.png.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>the folder of masks is a link that leads nowhere, so no mask can be read or saved</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la carpeta de máscaras es un enlace que no lleva a ninguna parte, así que no se puede leer ni guardar ninguna máscara</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Connect the disk that it leads to, and open the folder again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Conecte el disco al que lleva y abra la carpeta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>this photo was replaced by another one after its mask was made, and is left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>esta foto se sustituyó por otra después de crear su máscara, y se excluye</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Check the mask in PetSeg.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compruebe la máscara en PetSeg.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} photos were replaced by others after their masks were made, and are left out ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} fotos se sustituyeron por otras después de crear sus máscaras, y se excluyen ({names})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Check the masks in PetSeg.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compruebe las máscaras en PetSeg.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} masks are proposals that nobody has reviewed, and are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} máscaras son propuestas que nadie ha revisado y se omiten</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>1 mask is a proposal that nobody has reviewed, and is left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>1 máscara es una propuesta que nadie ha revisado y se omite</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Open the folder in PetSeg and review them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Abra la carpeta en PetSeg y revíselas.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>two photos could have this mask, so it is not used</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>esta máscara podría ser de dos fotos, así que no se usa</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Rename it to {name} if it belongs to that photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Cambie su nombre a {name} si pertenece a esa foto.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>for {count} of the photos there are several masks, of which none is used ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>para {count} de las fotos hay varias máscaras, y no se usa ninguna ({names})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>They differ in capitals or accents alone; keep one for each photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Se diferencian solo en mayúsculas o acentos; conserve una por foto.</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>1 mask belongs to no photo ({name})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>1 máscara no pertenece a ninguna foto ({name})</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} masks belong to no photo ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} máscaras no pertenecen a ninguna foto ({names})</translation>
    </message>
    <message>
        <location filename="../../core/project/identity.py"/>
        <source>the photo changes while it is read</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto cambia mientras se lee</translation>
    </message>
    <message>
        <location filename="../../core/project/identity.py"/>
        <source>Wait until it is written, then open it again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Espere a que esté escrita y ábrala de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/project/journal/journal.py"/>
        <source>the journal of steps cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede escribir el diario de pasos ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/journal/journal.py"/>
        <source>Masks are saved as before, but a crash may cost more than the last second of work.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Las máscaras se guardan como antes, pero un fallo puede costar más que el último segundo de trabajo.</translation>
    </message>
    <message>
        <location filename="../../core/project/layout.py"/>
        <source>the folder is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la carpeta ya no está</translation>
    </message>
    <message>
        <location filename="../../core/project/layout.py"/>
        <source>Was it renamed or moved, or is its disk not connected?</source>
        <extracomment>error: what to do</extracomment>
        <translation>¿Se ha movido o cambiado de nombre, o su disco no está conectado?</translation>
    </message>
    <message>
        <location filename="../../core/project/layout.py"/>
        <source>nothing is changed here, as the folder is read-only</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>aquí no se cambia nada, porque la carpeta es de solo lectura</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>this is a link, and PetSeg does not write through links into other folders</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>esto es un enlace, y PetSeg no escribe a través de enlaces en otras carpetas</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>Remove it, or put what it leads to in its place.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Quítelo, o ponga en su lugar aquello a lo que lleva.</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>masks cannot be saved in this folder, which a link places among the photos</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se pueden guardar máscaras en esta carpeta, que un enlace coloca entre las fotos</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>Let the link lead to a folder for masks alone, or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Haga que el enlace lleve a una carpeta solo para máscaras, o quítelo.</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>It is in a linked folder and may be a photo, so it was left there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Está en una carpeta enlazada y puede ser una foto, así que se dejó allí.</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>the project's database shares its file with another one and cannot be copied ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la base de datos del proyecto comparte su archivo con otra y no se puede copiar ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/location.py"/>
        <source>this is no photo that PetSeg can open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>esto no es ninguna foto que PetSeg pueda abrir</translation>
    </message>
    <message>
        <location filename="../../core/project/location.py"/>
        <source>Choose a photo or a folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija una foto o una carpeta.</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>Close it there, then try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Ciérrela allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>another program holds this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>otro programa retiene esta carpeta</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>this folder is open in {program} ({user} on {host}, since {time})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>esta carpeta está abierta en {program} ({user} en {host}, desde {time})</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>masks cannot be saved in this folder ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se pueden guardar máscaras en esta carpeta ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>Copy the photos to a folder that you may write to, and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Copie las fotos a una carpeta en la que pueda escribir y ábrala.</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/mask_store.py"/>
        <source>Setting aside</source>
        <extracomment>title</extracomment>
        <translation>Apartar</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/mask_store.py"/>
        <source>this is no file of the project's store</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>este no es un archivo del almacén del proyecto</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/other_masks.py"/>
        <source>Taking over</source>
        <extracomment>title</extracomment>
        <translation>Incorporar</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/previous_masks.py"/>
        <source>the mask cannot be removed ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede quitar la máscara ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/seen_masks.py"/>
        <source>another program changed the mask after it was read here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>otro programa modificó la máscara después de leerla aquí</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/seen_masks.py"/>
        <source>another program deleted the mask after it was read here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>otro programa eliminó la máscara después de leerla aquí</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/seen_masks.py"/>
        <source>Compare both, and choose which one stays.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compare ambas y elija cuál se queda.</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>Open the folder that it is in.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Abra la carpeta en la que está.</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>the folder that holds the masks of {root} is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la carpeta que contiene las máscaras de {root} ya no está</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>the mask cannot be renamed to {name} ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede cambiar el nombre de la máscara a {name} ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>Check the folder's permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>the project's database was gone and was rebuilt from the masks on disk; masks made here count as corrected, not as reviewed</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la base de datos del proyecto ya no estaba y se ha reconstruido a partir de las máscaras en el disco; las máscaras hechas aquí cuentan como corregidas, no como revisadas</translation>
    </message>
    <message>
        <location filename="../../core/project/photos.py"/>
        <source>the photo has no mask yet</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto aún no tiene máscara</translation>
    </message>
    <message>
        <location filename="../../core/project/photos.py"/>
        <source>Save a mask, then mark it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Guarde una máscara y después márquela.</translation>
    </message>
    <message>
        <location filename="../../core/project/project_undo.py"/>
        <source>this cannot be taken back, as the masks before it are no longer kept</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>esto no se puede revertir, porque las máscaras anteriores ya no se conservan</translation>
    </message>
    <message>
        <location filename="../../core/project/project_undo.py"/>
        <source>Earlier masks are kept for a day, at most 200 MB of them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Las máscaras anteriores se conservan un día, como máximo 200 MB de ellas.</translation>
    </message>
    <message>
        <location filename="../../core/project/proposal_store.py"/>
        <source>the photo was replaced meanwhile</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto se ha sustituido entretanto</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps on {photo} that were not saved were set aside, as its mask was changed meanwhile</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} pasos en {photo} sin guardar se han apartado, porque su máscara se modificó entretanto</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps on {photo} that were not saved were set aside, as the photo is gone or another one</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} pasos en {photo} sin guardar se han apartado, porque la foto ya no está o es otra</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps on {photo} that were not saved were set aside, as its mask cannot be used</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} pasos en {photo} sin guardar se han apartado, porque su máscara no se puede usar</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>a damaged part of the journal was set aside; all before it was recovered</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>se ha apartado una parte dañada del diario; se recuperó todo lo anterior</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>Compare it with the mask of the photo, and replace that by it if it is the better one.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compárela con la máscara de la foto y sustituya esa por ella si es mejor.</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps that were not saved before PetSeg ended were recovered; the last was made on {time}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>se recuperaron {count} pasos que no estaban guardados cuando PetSeg terminó; el último se hizo el {time}</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>a step that was not saved before PetSeg ended was recovered; it was made on {time}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>se recuperó un paso que no estaba guardado cuando PetSeg terminó; se hizo el {time}</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Several animals</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Varios animales</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Blurred</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Borrosa</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>No animal</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ningún animal</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Choose a shorter one.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija una más corta.</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the tag is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la etiqueta tiene más de {limit} caracteres</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Remove one of them first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Quite antes una de ellas.</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>a photo has {limit} tags at most</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>una foto tiene como máximo {limit} etiquetas</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Shorten it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Acorte el texto.</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the reason is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el motivo tiene más de {limit} caracteres</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the note is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la nota tiene más de {limit} caracteres</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the title is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el título tiene más de {limit} caracteres</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>this photo was replaced by another one after its mask was made</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>esta foto se sustituyó por otra después de crear su máscara</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>Check the mask. No model is trained on it until you mark it as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compruebe la máscara. Ningún modelo se entrena con ella hasta que la marque como revisada.</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>{count} photos were replaced by others after their masks were made: {names}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} fotos se sustituyeron por otras después de crear sus máscaras: {names}</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>Check these masks. No model is trained on them until you mark them as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compruebe estas máscaras. Ningún modelo se entrena con ellas hasta que las marque como revisadas.</translation>
    </message>
    <message>
        <location filename="../../core/project/review.py"/>
        <source>Propose one, or open the photo and paint.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Haga proponer una, o abra la foto y pinte.</translation>
    </message>
    <message>
        <location filename="../../core/project/review.py"/>
        <source>the photo was replaced by another one</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto se sustituyó por otra</translation>
    </message>
    <message>
        <location filename="../../core/project/review.py"/>
        <source>Look at its mask before you decide about it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Mire su máscara antes de decidir sobre ella.</translation>
    </message>
    <message>
        <location filename="../../core/project/set_aside.py"/>
        <source>the file cannot be set aside ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede apartar el archivo ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/states.py"/>
        <source>Shipped model</source>
        <extracomment>title</extracomment>
        <translation>Modelo incluido</translation>
    </message>
    <message>
        <location filename="../../core/project/stored_files.py"/>
        <source>Check that you may open it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>The shipped model is used instead.</source>
        <extracomment>error: what to do</extracomment>
        <translation>En su lugar se usa el modelo incluido.</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model version that was in use is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la versión del modelo que se usaba ya no está</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the folder for models cannot be created ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede crear la carpeta de modelos ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>Use another one first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Use antes otra.</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model version “{title}” is in use</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la versión «{title}» del modelo está en uso</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>Choose another version.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija otra versión.</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model file is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el archivo de modelo ya no está</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>Recovered model</source>
        <extracomment>title</extracomment>
        <translation>Modelo recuperado</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model version “{title}” is gone and no longer listed</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la versión «{title}» del modelo ya no está y deja de aparecer en la lista</translation>
    </message>
    <message>
        <location filename="../../core/worker/availability.py"/>
        <source>Run: {command}</source>
        <extracomment>error: what to do</extracomment>
        <translation>Ejecute: {command}</translation>
    </message>
    <message>
        <location filename="../../core/worker/availability.py"/>
        <source>Use the full bundle of PetSeg, which includes them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Use el paquete completo de PetSeg, que los incluye.</translation>
    </message>
    <message>
        <location filename="../../core/worker/availability.py"/>
        <source>this needs packages that are not installed: {packages}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>esto necesita paquetes que no están instalados: {packages}</translation>
    </message>
    <message>
        <location filename="../../core/worker/codec.py"/>
        <source>Try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/worker/codec.py"/>
        <source>a message to or from the training process cannot be read: {line!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede leer un mensaje dirigido al proceso de entrenamiento o procedente de él: {line!r}</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process answered {answer!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el proceso de entrenamiento respondió {answer!r}</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>Your masks and the model in use are unchanged; try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Sus máscaras y el modelo en uso no han cambiado; inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (the system ended it, perhaps for lack of memory; its last output: {last})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el proceso de entrenamiento se detuvo inesperadamente (el sistema lo terminó, quizá por falta de memoria; su última salida: {last})</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (the system ended it, perhaps for lack of memory)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el proceso de entrenamiento se detuvo inesperadamente (el sistema lo terminó, quizá por falta de memoria)</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (exit code {code}; its last output: {last})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el proceso de entrenamiento se detuvo inesperadamente (código de salida {code}; su última salida: {last})</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (exit code {code})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>el proceso de entrenamiento se detuvo inesperadamente (código de salida {code})</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process cannot be started ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede iniciar el proceso de entrenamiento ({reason})</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>Free some memory and disk space and try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libere memoria y espacio en disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/worker/training.py"/>
        <source>Starting</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <location filename="../../core/worker/training.py"/>
        <source>the GPU cannot be used ({reason}); trained on the CPU</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la GPU no se puede usar ({reason}); se entrenó en la CPU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/__main__.py"/>
        <source>petseg [OPTIONS] [FOLDER]
       petseg COMMAND ...</source>
        <extracomment>how to use a tool</extracomment>
        <translation>petseg [OPCIONES] [CARPETA]
       petseg ORDEN ...</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/app.py"/>
        <source>Open log folder</source>
        <translation>Abrir carpeta de registros</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/app.py"/>
        <source>PetSeg ended unexpectedly last time. What you painted until then is kept.</source>
        <translation>PetSeg terminó inesperadamente la última vez. Se conserva lo que pintó hasta entonces.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>No confidence known for this photo</source>
        <translation>No se conoce la confianza para esta foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>No proposal for this photo yet</source>
        <translation>Aún no hay propuesta para esta foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>sure</source>
        <extracomment>menu, button or message</extracomment>
        <translation>seguro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>unsure</source>
        <extracomment>menu, button or message</extracomment>
        <translation>inseguro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>other change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>otro cambio</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>removed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>eliminado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>added</source>
        <extracomment>menu, button or message</extracomment>
        <translation>añadido</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/accept.py"/>
        <source>Accept proposal</source>
        <extracomment>title</extracomment>
        <translation>Aceptar propuesta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/brush.py"/>
        <source>Paint pet</source>
        <extracomment>choice</extracomment>
        <translation>Pintar mascota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/brush.py"/>
        <source>Paint background</source>
        <extracomment>choice</extracomment>
        <translation>Pintar fondo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/brush.py"/>
        <source>Paint border</source>
        <extracomment>choice</extracomment>
        <translation>Pintar borde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/eraser.py"/>
        <source>Erase</source>
        <extracomment>choice</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/fill.py"/>
        <source>Fill pet</source>
        <extracomment>title</extracomment>
        <translation>Rellenar mascota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/fill.py"/>
        <source>Fill background</source>
        <extracomment>title</extracomment>
        <translation>Rellenar fondo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/fill.py"/>
        <source>Fill border</source>
        <extracomment>title</extracomment>
        <translation>Rellenar borde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/lasso.py"/>
        <source>Lasso pet</source>
        <extracomment>title</extracomment>
        <translation>Lazo: mascota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/lasso.py"/>
        <source>Lasso background</source>
        <extracomment>title</extracomment>
        <translation>Lazo: fondo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/lasso.py"/>
        <source>Lasso border</source>
        <extracomment>title</extracomment>
        <translation>Lazo: borde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/smart.py"/>
        <source>Smart paint pet</source>
        <extracomment>choice</extracomment>
        <translation>Pincel inteligente: mascota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/smart.py"/>
        <source>Smart paint background</source>
        <extracomment>choice</extracomment>
        <translation>Pincel inteligente: fondo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/smart.py"/>
        <source>Smart paint border</source>
        <extracomment>choice</extracomment>
        <translation>Pincel inteligente: borde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/view.py"/>
        <source>Photo with its mask</source>
        <translation>Foto con su máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/about.py"/>
        <source>Makes pixel masks of pets. Every photo starts from a proposed mask;
your corrections save themselves and teach the model.

Works offline. Photos are never changed, and nothing leaves this computer.

Licence: Apache 2.0. The sample photo is “Chelsea” by Stéfan van der Walt (CC0).

Python {python} · Qt for Python {qt}</source>
        <translation>Crea máscaras de píxeles de mascotas. Cada foto parte de una máscara propuesta;
sus correcciones se guardan solas y enseñan al modelo.

Funciona sin conexión. Las fotos nunca se modifican y nada sale de este equipo.

Licencia: Apache 2.0. La foto de ejemplo es «Chelsea», de Stéfan van der Walt (CC0).

Python {python} · Qt para Python {qt}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/about.py"/>
        <source>About PetSeg</source>
        <translation>Acerca de PetSeg</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/about.py"/>
        <source>PetSeg {version}</source>
        <translation>PetSeg {version}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>No command matches “{query}”.</source>
        <translation>Ninguna orden coincide con «{query}».</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>base model</source>
        <translation>modelo de partida</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>new model</source>
        <translation>modelo nuevo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>new model: {share:.0%} agreement</source>
        <translation>modelo nuevo: {share:.0%} de coincidencia</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>Share of the pet's pixels on which both models agree, where the base is sure</source>
        <translation>Proporción de los píxeles de la mascota en los que ambos modelos coinciden, donde el modelo de partida está seguro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>photo that comes with PetSeg</source>
        <translation>foto que se incluye con PetSeg</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>PetSeg ran into an error of its own. What you painted so far is kept, and you can go on. To report it, copy the text below; it names folders on this computer, so read it before you send it.</source>
        <translation>Se ha producido un error en el propio PetSeg. Lo que ha pintado hasta ahora se conserva y puede continuar. Para informar de él, copie el texto de abajo; nombra carpetas de este equipo, así que léalo antes de enviarlo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Something went wrong in PetSeg</source>
        <translation>Algo ha fallado en PetSeg</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Since then, 1 more error; it is in the log.</source>
        <translation>Desde entonces, 1 error más; está en el registro.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Since then, {count} more errors; they are in the log.</source>
        <translation>Desde entonces, {count} errores más; están en el registro.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Describe what went wrong, then copy the text to where you report it. Nothing is sent by itself. The text names folders on this computer, so read it before you send it.</source>
        <translation>Describa qué ha fallado y copie el texto donde informe de ello. No se envía nada por sí solo. El texto nombra carpetas de este equipo, así que léalo antes de enviarlo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>What I did:</source>
        <translation>Qué hice:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>What happened:</source>
        <translation>Qué pasó:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>What I expected:</source>
        <translation>Qué esperaba:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Last lines of the log:</source>
        <translation>Últimas líneas del registro:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Masks that you have confirmed</source>
        <translation>Máscaras que ha confirmado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Masks that you have painted on, but not confirmed</source>
        <translation>Máscaras en las que ha pintado, pero sin confirmar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Masks of the model that nobody has checked</source>
        <translation>Máscaras del modelo que nadie ha comprobado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>What becomes of the band of fur between pet and background</source>
        <translation>Qué se hace con la banda de pelo entre la mascota y el fondo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>How the format writes masks</source>
        <translation>Cómo escribe el formato las máscaras</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>One annotation or file for each animal, instead of one for all in the photo</source>
        <translation>Una anotación o archivo por animal, en lugar de una para todos los de la foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Each animal that touches no other on its &amp;own</source>
        <translation>&amp;Por separado cada animal que no toque a otro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Copies the photos into the export, for programs that look for them there</source>
        <translation>Copia las fotos en la exportación, para los programas que las buscan ahí</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Write the &amp;photos beside the masks</source>
        <translation>&amp;Escribir las fotos junto a las máscaras</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>A new folder, or that of an earlier export, which is brought up to date</source>
        <translation>Una carpeta nueva, o la de una exportación anterior, que se actualiza</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Folder of the export</source>
        <translation>Carpeta de la exportación</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Lost: {loss}.</source>
        <translation>Se pierde: {loss}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Nothing of a mask is lost.</source>
        <translation>No se pierde nada de una máscara.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Put the export in</source>
        <translation>Poner la exportación en</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>{state} ({count:,})</source>
        <translation>{state} ({count:,})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>What the pets are called; photos in sub-folders can be called after these</source>
        <translation>Cómo se llaman las mascotas; las fotos en subcarpetas pueden tomar el nombre de estas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>(name of the sub-folder)</source>
        <translation>(nombre de la subcarpeta)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>(tag of the photo)</source>
        <translation>(etiqueta de la foto)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Tags that are categories</source>
        <translation>Etiquetas que son categorías</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>A photo tagged with one of these has that category; others, and those with several, are called pet</source>
        <translation>Una foto con una de estas etiquetas tiene esa categoría; las demás, y las que tienen varias, se llaman pet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Leaves out photos without this tag</source>
        <translation>Excluye las fotos sin esta etiqueta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Only photos with the tag</source>
        <translation>Solo las fotos con la etiqueta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>(any tag or none)</source>
        <translation>(cualquier etiqueta o ninguna)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Choose where to put the folder of the export</source>
        <translation>Elegir dónde poner la carpeta de la exportación</translation>
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
        <translation>E&amp;scribir como</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Border</source>
        <extracomment>title</extracomment>
        <translation>&amp;Borde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Tagged</source>
        <extracomment>title</extracomment>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Tags &amp;for it</source>
        <extracomment>title</extracomment>
        <translation>Etiquetas &amp;usadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Category</source>
        <extracomment>title</extracomment>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Folder</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Export masks</source>
        <translation>Exportar máscaras</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Could not be exported:</source>
        <translation>No se pudieron exportar:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Waiting until everything is saved…</source>
        <translation>Esperando a que todo esté guardado…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Write the masks into the folder</source>
        <translation>Escribir las máscaras en la carpeta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Stop; exporting to the same folder goes on from there</source>
        <translation>Detener; al exportar a la misma carpeta se continúa desde ahí</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>&amp;Cancel the export</source>
        <translation>&amp;Cancelar la exportación</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Export &amp;again…</source>
        <translation>Exportar de &amp;nuevo…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Go back to the choices</source>
        <translation>Volver a las opciones</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Show in &amp;file manager</source>
        <translation>Mostrar en el gestor de arc&amp;hivos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Show the folder of the export</source>
        <translation>Mostrar la carpeta de la exportación</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{name}: one region of pet</source>
        <translation>{name}: una región de mascota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{name}: {count} regions of pet</source>
        <translation>{name}: {count} regiones de mascota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{name}: no pet</source>
        <translation>{name}: sin mascota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>No photo fits these choices.</source>
        <translation>Ninguna foto cumple estos criterios.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>1 photo will be in the export.</source>
        <translation>En la exportación habrá 1 foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{count:,} photos will be in the export.</source>
        <translation>En la exportación habrá {count:,} fotos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Left out: {list}.</source>
        <translation>Excluidas: {list}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>{count:,} {state}</source>
        <translation>{state} ({count:,})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>The export holds 1 photo.</source>
        <translation>La exportación contiene 1 foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>The export holds {count:,} photos.</source>
        <translation>La exportación contiene {count:,} fotos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Written</source>
        <translation>Escritas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Unchanged since the last export</source>
        <translation>Sin cambios desde la última exportación</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>No longer in the export</source>
        <translation>Ya no están en la exportación</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Without a pet</source>
        <translation>Sin mascota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>{label} pixels</source>
        <translation>Píxeles de {label}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>{count:,} ({share:.1%})</source>
        <translation>{count:,} ({share:.1%})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>File or folder with masks</source>
        <translation>Archivo o carpeta con máscaras</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>A folder of masks, or a .json, .xml or .zip file</source>
        <translation>Una carpeta de máscaras, o un archivo .json, .xml o .zip</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Choose a folder that holds masks</source>
        <extracomment>title</extracomment>
        <translation>Elegir una carpeta que contiene máscaras</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>F&amp;older…</source>
        <extracomment>title</extracomment>
        <translation>C&amp;arpeta…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Choose a file that holds masks, or an archive of them</source>
        <extracomment>title</extracomment>
        <translation>Elegir un archivo que contiene máscaras, comprimido o no</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>&amp;File…</source>
        <extracomment>title</extracomment>
        <translation>A&amp;rchivo…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Choose a folder with masks, or a file that holds them. You see a preview before anything is changed.</source>
        <translation>Elija una carpeta con máscaras o un archivo que las contenga. Verá una vista previa antes de que se modifique nada.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Formats that are read: {formats}.</source>
        <translation>Formatos que se leen: {formats}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Each mask is matched with the photo of the same name. All of an import is one step that Undo takes back.</source>
        <translation>Cada máscara se asocia a la foto del mismo nombre. Toda una importación es un solo paso, que «Deshacer» revierte.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Masks ({patterns})</source>
        <translation>Máscaras ({patterns})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Masks to import</source>
        <translation>Máscaras que importar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>No border</source>
        <extracomment>choice</extracomment>
        <translation>Sin borde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>As wide as this folder's</source>
        <extracomment>choice</extracomment>
        <translation>Tan ancho como el de esta carpeta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Corrected: to be looked at</source>
        <extracomment>choice</extracomment>
        <translation>Corregidas: por comprobar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Reviewed: they are right</source>
        <extracomment>choice</extracomment>
        <translation>Revisadas: son correctas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>As they are marked there</source>
        <extracomment>choice</extracomment>
        <translation>Como están marcadas allí</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>How the masks are read; another choice reads them again</source>
        <translation>Cómo se leen las máscaras; otra opción las vuelve a leer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Mark them as</source>
        <translation>Marcarlas como</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Only reviewed masks train the model</source>
        <translation>Solo las máscaras revisadas entrenan el modelo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Photos that have a mask</source>
        <translation>Fotos que ya tienen máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>A mask that gives way can be brought back</source>
        <translation>Una máscara que cede su lugar se puede recuperar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>The band along the outline, which these masks do not have</source>
        <translation>La banda a lo largo del contorno, que estas máscaras no tienen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Resize masks of another size</source>
        <translation>&amp;Redimensionar máscaras de otro tamaño</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Masks that have their photo's aspect ratio are resized to fit it</source>
        <translation>Las máscaras con las proporciones de su foto se redimensionan para encajar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Masks that are left out</source>
        <translation>Máscaras excluidas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Left out ({count:,})</source>
        <translation>E&amp;xcluidas ({count:,})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Photos that &amp;have a mask</source>
        <extracomment>title</extracomment>
        <translation>Fotos que ya &amp;tienen máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Mark them as</source>
        <extracomment>title</extracomment>
        <translation>&amp;Marcarlas como</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>There are no masks in it.</source>
        <translation>No contiene máscaras.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>No mask belongs to a photo of this folder, so there is nothing to import.</source>
        <translation>Ninguna máscara pertenece a una foto de esta carpeta, así que no hay nada que importar.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>1 photo has a mask here.</source>
        <translation>1 foto tiene una máscara aquí.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>{count:,} photos have a mask here.</source>
        <translation>{count:,} fotos tienen una máscara aquí.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>All of them have one already.</source>
        <translation>Todas ya tienen una.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>It has one already.</source>
        <translation>Ya tiene una.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>1 of the photos has one already.</source>
        <translation>1 de las fotos ya tiene una.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>{count:,} of the photos have one already.</source>
        <translation>{count:,} de las fotos ya tienen una.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>What the values mean is fixed by the format.</source>
        <translation>El formato fija lo que significan los valores.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>What the values mean is a guess: check it with the preview.</source>
        <translation>Lo que significan los valores es una suposición: compruébelo con la vista previa.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>What the values mean: {how}.</source>
        <translation>Significado de los valores: {how}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>{count:,} rare values more are taken as they were guessed.</source>
        <translation>{count:,} valores raros más se toman según lo supuesto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Import masks</source>
        <translation>Importar máscaras</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Not imported:</source>
        <translation>Sin importar:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>&amp;Other masks…</source>
        <translation>&amp;Otras máscaras…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Choose another file or folder</source>
        <translation>Elegir otro archivo u otra carpeta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Read the masks; nothing is changed yet</source>
        <translation>Leer las máscaras; aún no se modifica nada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Take the masks over, as one step</source>
        <translation>Incorporar las máscaras, en un solo paso</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>No photo has a mask here.</source>
        <translation>Ninguna foto tiene una máscara aquí.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>{name} ({row:,} of {total:,})</source>
        <translation>{name} ({row:,} de {total:,})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>1 mask was imported.</source>
        <translation>Se importó 1 máscara.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>{count:,} masks were imported.</source>
        <translation>Se importaron {count:,} máscaras.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>The import ended early: {count:,} photos are as they were.</source>
        <translation>La importación terminó antes de tiempo: {count:,} fotos están como estaban.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>The import ended early: 1 photo is as it was.</source>
        <translation>La importación terminó antes de tiempo: 1 foto está como estaba.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Edit &gt; Undo takes all of it back.</source>
        <translation>Editar &gt; Deshacer revierte todo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>State taken over</source>
        <translation>Estado incorporado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>The same as before</source>
        <translation>Igual que antes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Yours were kept</source>
        <translation>Se conservaron las suyas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Put in .petseg/set-aside</source>
        <translation>Puestas en .petseg/set-aside</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Turned as the photo is</source>
        <translation>Giradas como la foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Resized</source>
        <translation>Redimensionadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Another photo of that name</source>
        <translation>Otra foto con ese nombre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>{count} more changed less and are not shown.</source>
        <translation>{count} más cambiaron menos y no se muestran.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>your mask</source>
        <translation>su máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>{title}: {score:.1%}</source>
        <translation>{title}: {score:.1%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>There is no pet on this photo: the share of it that the model rightly leaves out</source>
        <translation>No hay mascota en esta foto: la proporción que el modelo excluye con razón</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Go to the action that has this key</source>
        <translation>Ir a la acción que tiene esta tecla</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Use the key here, and remove it there</source>
        <translation>Usar aquí la tecla y quitarla allí</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Replace the keys of the action</source>
        <translation>Sustituir las teclas de la acción</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Add this key</source>
        <translation>Añadir esta tecla</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Keep the keys of the action, and add this one</source>
        <translation>Conservar las teclas de la acción y añadir esta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Remove all keys of this action</source>
        <translation>Quitar todas las teclas de esta acción</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Use default</source>
        <translation>Usar la predeterminada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Restore the default keys of this action</source>
        <translation>Restaurar las teclas predeterminadas de esta acción</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Go to {action}</source>
        <translation>Ir a «{action}»</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Take it from {action}</source>
        <translation>Quitársela a «{action}»</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Click into the field, or press Return in the list; then press a key.</source>
        <translation>Haga clic en el campo o pulse Intro en la lista; después pulse una tecla.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>{key} is a key of this action.</source>
        <translation>{key} es una tecla de esta acción.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>{key} is free.</source>
        <translation>{key} está libre.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Keep &amp;both</source>
        <extracomment>title</extracomment>
        <translation>Conservar am&amp;bas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Take &amp;theirs</source>
        <extracomment>title</extracomment>
        <translation>&amp;Usar la ajena</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Keep &amp;mine</source>
        <extracomment>title</extracomment>
        <translation>&amp;Conservar la mía</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>&amp;Accept the deletion</source>
        <extracomment>title</extracomment>
        <translation>&amp;Aceptar la eliminación</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>&amp;Save mine again</source>
        <extracomment>title</extracomment>
        <translation>&amp;Guardar la mía de nuevo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Save your mask; the other one goes to .petseg/set-aside</source>
        <translation>Guardar su máscara; la otra va a .petseg/set-aside</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Show the other mask; yours goes to .petseg/set-aside, and the steps before cannot be undone any more</source>
        <translation>Mostrar la otra máscara; la suya va a .petseg/set-aside, y los pasos anteriores ya no se pueden deshacer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Save your mask, and say where in .petseg/set-aside the other one is</source>
        <translation>Guardar su máscara e indicar en qué lugar de .petseg/set-aside está la otra</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Two versions of a mask</source>
        <translation>Dos versiones de una máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Yours, not saved yet</source>
        <translation>La suya, aún sin guardar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Theirs, on the disk</source>
        <translation>La ajena, en el disco</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Show only the &amp;part that differs</source>
        <translation>Mostrar solo la &amp;parte que difiere</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Another program deleted the mask of {name} after you had opened it.</source>
        <translation>Otro programa eliminó la máscara de {name} después de que usted abriera la foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Another program changed the mask of {name} on {when}, after you had opened it.</source>
        <translation>Otro programa modificó la máscara de {name} el {when}, después de que usted abriera la foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Do the same for &amp;all {count} masks</source>
        <translation>Hacer lo mismo con &amp;todas ({count} máscaras)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Decide &amp;later</source>
        <translation>&amp;Decidir después</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Your mask is kept in memory, and is not saved until you have chosen</source>
        <translation>Su máscara se conserva en la memoria y no se guarda hasta que haya elegido</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Nothing is lost: the mask that does not stay is put into .petseg/set-aside first.</source>
        <translation>No se pierde nada: la máscara que no se queda se pone antes en .petseg/set-aside.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>The other mask cannot be shown. {problem}</source>
        <translation>No se puede mostrar la otra máscara. {problem}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>There is no mask on the disk any more.</source>
        <translation>Ya no hay ninguna máscara en el disco.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Both show the same; only the files differ.</source>
        <translation>Ambas muestran lo mismo; solo difieren los archivos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>{count:,} pixels differ ({share:.2%} of the photo). Green: pet only in theirs; red: pet only in yours; violet: anything else.</source>
        <translation>Difieren {count:,} píxeles ({share:.2%} de la foto). Verde: mascota solo en la ajena; rojo: mascota solo en la suya; violeta: todo lo demás.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/model_files.py"/>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/model_files.py"/>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/model_files.py"/>
        <source>PetSeg models (*.safetensors)</source>
        <translation>Modelos de PetSeg (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/picture_rows.py"/>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Keep masks elsewhere</source>
        <translation>Guardar máscaras en otro lugar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Folder for masks</source>
        <translation>Carpeta para las máscaras</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>The folder {folder} cannot be written to. Its photos stay as they are.</source>
        <translation>No se puede escribir en la carpeta {folder}. Sus fotos quedan como están.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Keep its masks and everything else that PetSeg stores in:</source>
        <translation>Guardar sus máscaras y todo lo demás que PetSeg almacena en:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Keep masks there</source>
        <translation>Guardar máscaras ahí</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Open to look only</source>
        <translation>Abrir solo para ver</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/preview_pane.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Previous versions of this mask</source>
        <translation>Versiones anteriores de esta máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Previous versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>There are none: a mask that is replaced is kept for 24 hours.</source>
        <translation>No hay ninguna: una máscara sustituida se conserva 24 horas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Restoring is one step, which can be undone.</source>
        <translation>Restaurar es un paso, que se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Until {day}, {time} – {state}</source>
        <translation>Hasta {day}, {time} – {state}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>It stops if you quit. The model in use stays, and your masks are saved.</source>
        <translation>Se detiene si sale. El modelo en uso permanece y sus máscaras están guardadas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>It stops if you leave the folder. The model in use stays, and your masks are saved.</source>
        <translation>Se detiene si deja la carpeta. El modelo en uso permanece y sus máscaras están guardadas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Stop and leave</source>
        <translation>Detener y dejarla</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>A fine-tune is running.</source>
        <translation>Hay un ajuste fino en curso.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keep running</source>
        <translation>Seguir con él</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Not everything is saved.</source>
        <translation>No todo está guardado.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>The messages in the window say why. See to that, then close the window again.</source>
        <translation>Los mensajes de la ventana dicen por qué. Resuélvalo y cierre de nuevo la ventana.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Quit without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Delete the version “{title}”?</source>
        <translation>¿Eliminar la versión «{title}»?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>It is no longer listed. Its file is moved to .petseg/set-aside in this folder.</source>
        <translation>Deja de aparecer en la lista. Su archivo se mueve a .petseg/set-aside en esta carpeta.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Replace the keys of all actions?</source>
        <translation>¿Sustituir las teclas de todas las acciones?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>The keys that you chose are lost.</source>
        <translation>Las teclas que eligió se pierden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Reset these settings to their defaults?</source>
        <translation>¿Restablecer los valores predeterminados de esta configuración?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keys, recent folders and the layout of the window stay as they are.</source>
        <translation>Las teclas, las carpetas recientes y la disposición de la ventana quedan como están.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/reason_list.py"/>
        <source>… and {count:,} more</source>
        <translation>… y {count:,} más</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Tags of {count:,} photos, separated by commas:</source>
        <translation>Etiquetas de {count:,} fotos, separadas por comas:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Tags of the photo, separated by commas:</source>
        <translation>Etiquetas de la foto, separadas por comas:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Skip with a reason</source>
        <translation>Omitir con un motivo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Why are these {count:,} photos left out?</source>
        <translation>¿Por qué se excluyen estas {count:,} fotos?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Why is this photo left out?</source>
        <translation>¿Por qué se excluye esta foto?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Appearance</source>
        <extracomment>title</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Thumbnails</source>
        <extracomment>title</extracomment>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Tools</source>
        <extracomment>title</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>In pixels of the open photo; on a photo twice as large they are twice as large. The width of the border belongs to the open folder.</source>
        <extracomment>remark</extracomment>
        <translation>En píxeles de la foto abierta; en una foto el doble de grande son el doble de grandes. El ancho del borde pertenece a la carpeta abierta.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Start and model</source>
        <extracomment>title</extracomment>
        <translation>Inicio y modelo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Fine-tuning</source>
        <extracomment>title</extracomment>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Memory</source>
        <extracomment>title</extracomment>
        <translation>Memoria</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>A stroke takes a few kilobytes, a change of the whole mask up to a few hundred.</source>
        <extracomment>remark</extracomment>
        <translation>Un trazo ocupa unos pocos kilobytes; un cambio de toda la máscara, hasta unos cientos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Class colours</source>
        <translation>Colores de las clases</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Reset to defaults…</source>
        <translation>Restablecer valores predeterminados…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>your own</source>
        <translation>propios</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Search by name or key</source>
        <translation>Buscar por nombre o tecla</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Search by pressing a key</source>
        <translation>Buscar pulsando una tecla</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Its keys were changed</source>
        <translation>Sus teclas se han cambiado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>No action matches.</source>
        <translation>Ninguna acción coincide.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>or press its key</source>
        <translation>o pulse su tecla</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Reset all keys…</source>
        <translation>Restablecer todas las teclas…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keys as in</source>
        <translation>Teclas como en</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keys as in another program</source>
        <translation>Teclas como en otro programa</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>Keys and gestures</source>
        <translation>Teclas y gestos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>Type to search by name or key: undo, zoom, Ctrl+Z</source>
        <translation>Escriba para buscar por nombre o tecla: deshacer, zoom, Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>Keys can be changed in the Help menu.   Esc closes this page.</source>
        <translation>Las teclas se pueden cambiar en el menú Ayuda.   Esc cierra esta página.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>There is no key or gesture for “{query}”.</source>
        <translation>No hay ninguna tecla ni gesto para «{query}».</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_options_form.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>corrected, but not marked as reviewed</source>
        <translation>corregida, pero no marcada como revisada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>its file holds another photo than the one that was reviewed</source>
        <translation>su archivo contiene otra foto que la que se revisó</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>its mask is gone</source>
        <translation>su máscara ya no está</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>too few: mark more photos as reviewed</source>
        <translation>muy pocas: marque más fotos como revisadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>{photos}, never trained on, to compare the new model with the old one</source>
        <translation>{photos}, siempre fuera del entrenamiento, para comparar el modelo nuevo con el anterior</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>none, as fewer than {count} are reviewed; each of three trainings is tested on a third of the photos, which it leaves out</source>
        <translation>ninguna, porque hay menos de {count} revisadas; cada uno de los tres entrenamientos se prueba con un tercio de las fotos, que deja fuera</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>Left out: {photos}</source>
        <translation>Excluidas: {photos}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>1 photo</source>
        <translation>1 foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>{count:,} photos</source>
        <translation>{count:,} fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Result of the fine-tune</source>
        <translation>Resultado del ajuste fino</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>&amp;Use the new model</source>
        <translation>&amp;Usar el modelo nuevo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>U&amp;ndo: use the one before</source>
        <translation>&amp;Deshacer: usar el anterior</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>&amp;Keep the old model</source>
        <translation>&amp;Conservar el modelo anterior</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Propose with {title} again; the new model stays a version</source>
        <translation>Proponer otra vez con {title}; el modelo nuevo queda como versión</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Close; the new model stays a version</source>
        <translation>Cerrar; el modelo nuevo queda como versión</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>The new model is in use. Masks that nobody touched are proposed again.</source>
        <translation>El modelo nuevo está en uso. Las máscaras que nadie ha tocado se proponen de nuevo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>The new model is not in use. It stays listed under Model &gt; Versions.</source>
        <translation>El modelo nuevo no está en uso. Sigue en la lista de Modelo &gt; Versiones.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Figures before and after</source>
        <translation>Cifras antes y después</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>The fine-tune</source>
        <translation>El ajuste fino</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Where the new model contradicts its base</source>
        <translation>Dónde contradice el modelo nuevo a su modelo de partida</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Photos that judged both models</source>
        <translation>Fotos que juzgaron ambos modelos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>&amp;Versions…</source>
        <translation>&amp;Versiones…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model is better</source>
        <translation>El modelo nuevo es mejor</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model is not better</source>
        <translation>El modelo nuevo no es mejor</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model may be better, but that is not certain</source>
        <translation>El modelo nuevo puede ser mejor, pero no es seguro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model contradicts the one it started from: you decide</source>
        <translation>El modelo nuevo contradice al modelo de partida: decida usted</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean agreement with your masks, on {photos} that it was not trained on: {gain} percentage points.</source>
        <translation>Coincidencia media con sus máscaras, en {photos} fuera del entrenamiento: {gain} puntos porcentuales.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Taking chance into account, the change is at least {bound} points in {share} of 100 cases.</source>
        <translation>Teniendo en cuenta el azar, el cambio es de al menos {bound} puntos en {share} de cada 100 casos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>A model is put in use only if that is above 0. More reviewed photos of the kind that goes wrong may help.</source>
        <translation>Un modelo solo se pone en uso si ese valor es mayor que 0. Más fotos revisadas del tipo que sale mal pueden ayudar.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Taking chance into account, the true change may be as low as {bound} points, and it must not be below {least}. More reviewed photos make that clearer.</source>
        <translation>Teniendo en cuenta el azar, el cambio real puede ser de tan solo {bound} puntos, y no debe ser inferior a {least}. Con más fotos revisadas quedará más claro.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>But on photos that nobody corrected it no longer finds much of what the model it started from is sure of. That is fine if that model is wrong about them, and a bad sign if some of the reviewed masks are wrong. Check those masks before you use it.</source>
        <translation>Pero en fotos que nadie ha corregido ya no encuentra mucho de lo que el modelo de partida da por seguro. Está bien si ese modelo se equivoca en ellas, y es mala señal si algunas de las máscaras revisadas son incorrectas. Compruebe esas máscaras antes de usarlo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{count} photos</source>
        <translation>{count} fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Core IoU</source>
        <translation>IoU central</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Pet against background; the border does not count</source>
        <translation>Mascota frente a fondo; el borde no cuenta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean IoU</source>
        <translation>IoU media</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean over the three classes, border included</source>
        <translation>Media de las tres clases, borde incluido</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Boundary F1</source>
        <translation>F1 del contorno</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>How much of the outline is where yours is</source>
        <translation>Qué parte del contorno está donde está el suyo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>IoU of this class</source>
        <translation>IoU de esta clase</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Left to correct</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Share of a photo where pet and background are mistaken for each other</source>
        <translation>Proporción de una foto en la que se confunden mascota y fondo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Agreement</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{before:.1%} before, {after:.1%} after</source>
        <translation>{before:.1%} antes, {after:.1%} después</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean of the photos that judged both models, each counted alike; the verdict goes by it</source>
        <translation>Media de las fotos que juzgaron ambos modelos, todas con el mismo peso; en ella se basa el veredicto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Strokes</source>
        <translation>Trazos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{duration} on {device}</source>
        <translation>{duration} en {device}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>nothing was left to correct before</source>
        <translation>antes no quedaba nada por corregir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>roughly {saved:.0%} less to paint on a photo</source>
        <translation>aproximadamente un {saved:.0%} menos que pintar en una foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>roughly {more:.0%} more to paint on a photo</source>
        <translation>aproximadamente un {more:.0%} más que pintar en una foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>From the pixels that are left to correct on these photos, before and after. Strokes follow from where they are as well, so take it as a rough guide.</source>
        <translation>A partir de los píxeles que quedan por corregir en estas fotos, antes y después. Los trazos dependen también de dónde estén, así que tómelo como orientación.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{photos}, in {folds} trainings</source>
        <translation>{photos}, en {folds} entrenamientos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{epochs}, stopped early</source>
        <translation>{epochs}, detenido antes de tiempo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Fine-tune the model</source>
        <translation>Ajuste fino del modelo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Looking at the reviewed photos…</source>
        <translation>Examinando las fotos revisadas…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Looking at the reviewed photos</source>
        <translation>Examinando las fotos revisadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>&amp;Begin at once next time</source>
        <translation>La próxima vez, &amp;empezar de inmediato</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>The model is trained on your reviewed photos in the background. You can keep painting meanwhile.</source>
        <translation>El modelo se entrena con sus fotos revisadas en segundo plano. Mientras tanto, puede seguir pintando.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>about {duration} with all choices on Automatic</source>
        <translation>aprox. {duration} con todo en «Automático»</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>about {duration}</source>
        <translation>aprox. {duration}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Held out</source>
        <translation>Reservadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Expected time</source>
        <translation>Tiempo previsto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Start &amp;from</source>
        <translation>Empe&amp;zar desde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>The shipped model, unless you want to go on from a version of your own</source>
        <translation>El modelo incluido, salvo que quiera continuar desde una versión propia</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Photos left out</source>
        <translation>Fotos excluidas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>&amp;Watch up to {count} photos after each epoch:</source>
        <translation>&amp;Observar hasta {count} fotos después de cada época:</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Fine-tune without this sheet; Edit &gt; Settings &gt; Fine-tuning brings it back</source>
        <translation>Hacer el ajuste fino sin esta hoja; Editar &gt; Configuración &gt; Ajuste fino la recupera</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Means</source>
        <extracomment>title</extracomment>
        <translation>Significa</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Masks</source>
        <extracomment>title</extracomment>
        <translation>Máscaras</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Share</source>
        <extracomment>title</extracomment>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Pixels</source>
        <extracomment>title</extracomment>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Value</source>
        <extracomment>title</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Values of the masks</source>
        <translation>Valores de las máscaras</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>What {value} means</source>
        <translation>Qué significa {value}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>{percent} % opaque</source>
        <translation>{percent} % opaco</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>transparent</source>
        <translation>transparente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The second is better.</source>
        <translation>La segunda es mejor.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The second is not better.</source>
        <translation>La segunda no es mejor.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The second did better on these photos, which may be chance.</source>
        <translation>La segunda fue mejor en estas fotos, quizá por azar.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>First: {first}
Second: {second}</source>
        <translation>Primera: {first}
Segunda: {second}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Comparing</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Opening both models…</source>
        <translation>Abriendo ambos modelos…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Your mask</source>
        <translation>Su máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>All photos, core IoU</source>
        <translation>Todas las fotos, IoU central</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>All photos, mean IoU</source>
        <translation>Todas las fotos, IoU media</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>All photos, boundary F1</source>
        <translation>Todas las fotos, F1 del contorno</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>{points} points</source>
        <translation>{points} puntos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>No photo could be read.</source>
        <translation>No se pudo leer ninguna foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} held-out photo, which neither version was trained on.</source>
        <translation>Con {count:,} foto reservada, con la que no se entrenó ninguna de las dos versiones.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} held-out photos, which neither version was trained on.</source>
        <translation>Con {count:,} fotos reservadas, con las que no se entrenó ninguna de las dos versiones.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} reviewed photo, which a version may have been trained on.</source>
        <translation>Con {count:,} foto revisada, con la que puede haberse entrenado una de las versiones.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} reviewed photos, which a version may have been trained on.</source>
        <translation>Con {count:,} fotos revisadas, con las que puede haberse entrenado una de las versiones.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Both are equally good.</source>
        <translation>Ambas son igual de buenas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The mean difference in core IoU is {points} points.</source>
        <translation>La diferencia media de la IoU central es de {points} puntos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Photos are listed with the largest loss first.</source>
        <translation>Las fotos aparecen con el mayor descenso primero.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>{count:,} photos could not be read.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>No se pudieron leer {count:,} fotos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>{count:,} photo could not be read.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>No se pudo leer {count:,} foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Size</source>
        <extracomment>title</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Standing</source>
        <extracomment>title</extracomment>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Before → after</source>
        <extracomment>title</extracomment>
        <translation>Antes → después</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Trained from</source>
        <extracomment>title</extracomment>
        <translation>Modelo de partida</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Made</source>
        <extracomment>title</extracomment>
        <translation>Creada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Version</source>
        <extracomment>title</extracomment>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>{megabytes:.1f} MB</source>
        <translation>{megabytes:.1f} MB</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Earlier shipped model</source>
        <translation>Modelo incluido anterior</translation>
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
        <translation>{figures}, en {count:,} fotos reservadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>{figures}, on {count:,} photo held out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{figures}, en {count:,} foto reservada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Trained on {names} and {count:,} more</source>
        <translation>Entrenado con {names} y {count:,} más</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Trained on {names}</source>
        <translation>Entrenado con {names}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Not better, so not put in use</source>
        <translation>No es mejor; no se puso en uso</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Starts new folders</source>
        <translation>Inicia carpetas nuevas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Based on an earlier shipped model</source>
        <translation>Basada en un modelo incluido anterior</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Model versions</source>
        <translation>Versiones del modelo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Note on the selected version</source>
        <translation>Nota sobre la versión seleccionada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Propose with it in this folder</source>
        <extracomment>tool tip</extracomment>
        <translation>Proponer con ella en esta carpeta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Use this version</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Usar esta versión</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Go back to the version that was in use before</source>
        <extracomment>tool tip</extracomment>
        <translation>Volver a la versión que se usaba antes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Use &amp;previous</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Usar a&amp;nterior</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Give it another title</source>
        <extracomment>tool tip</extracomment>
        <translation>Darle otro título</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Rename</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Score two versions on the photos held out: two selected ones, or one and that in use</source>
        <extracomment>tool tip</extracomment>
        <translation>Puntuar dos versiones con las fotos reservadas: dos seleccionadas, o una y la que está en uso</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Co&amp;mpare…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Com&amp;parar…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Show how the new model was compared with the one before, photo by photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar cómo se comparó el modelo nuevo con el anterior, foto a foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Show result…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Mostrar resultado…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Have folders that are opened for the first time start with it</source>
        <extracomment>tool tip</extracomment>
        <translation>Hacer que las carpetas que se abren por primera vez empiecen con ella</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>For &amp;new folders</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Para &amp;carpetas nuevas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Write it to a file, for another folder or computer</source>
        <extracomment>tool tip</extracomment>
        <translation>Escribirla en un archivo, para otra carpeta u otro equipo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Export…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>List a model that was exported elsewhere</source>
        <extracomment>tool tip</extracomment>
        <translation>Añadir a la lista un modelo exportado en otro lugar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Import…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Stop listing it, and set its file aside</source>
        <extracomment>tool tip</extracomment>
        <translation>Quitarla de la lista y apartar su archivo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Delete</source>
        <extracomment>menu, button or message</extracomment>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>A fine-tuned version is put in use when it beats the one before it on photos held out of its training. You can go back to any version here; photos that you have not touched are then proposed again.</source>
        <translation>Una versión con ajuste fino se pone en uso cuando supera a la anterior en fotos reservadas, fuera de su entrenamiento. Aquí puede volver a cualquier versión; las fotos que no ha tocado se proponen entonces de nuevo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Use &amp;previous: {title}</source>
        <translation>Usar a&amp;nterior: {title}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/watched_choice.py"/>
        <source>Photos to watch</source>
        <translation>Fotos que observar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/watched_choice.py"/>
        <source>What the model proposes for these photos is shown after each epoch; Space checks one</source>
        <translation>Lo que el modelo propone para estas fotos se muestra después de cada época; Espacio marca una</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Every photo already has a proposal by this model.</source>
        <translation>Todas las fotos tienen ya una propuesta de este modelo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Stopped after {done} of {total} photo.</source>
        <translation>Detenido después de {done} de {total} foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Stopped after {done} of {total} photos.</source>
        <translation>Detenido después de {done} de {total} fotos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Proposed {count} photo.</source>
        <translation>Máscara propuesta para {count} foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Proposed {count} photos.</source>
        <translation>Máscaras propuestas para {count} fotos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>{count} photo could not be read.</source>
        <translation>No se pudo leer {count} foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>{count} photos could not be read.</source>
        <translation>No se pudieron leer {count} fotos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/border_width.py"/>
        <source>{error} The border's width holds until the folder is closed.</source>
        <translation>{error} El ancho del borde vale hasta que se cierre la carpeta.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marked {count:,} photos reviewed.</source>
        <translation>{count:,} fotos marcadas como revisadas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marked {count:,} photo reviewed.</source>
        <translation>{count:,} foto marcada como revisada.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipped {count:,} photos.</source>
        <translation>{count:,} fotos omitidas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipped {count:,} photo.</source>
        <translation>{count:,} foto omitida.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Reset {count:,} photos to their proposals.</source>
        <translation>{count:,} fotos restablecidas a sus propuestas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Reset {count:,} photo to its proposal.</source>
        <translation>{count:,} foto restablecida a su propuesta.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Tagged {count:,} photos.</source>
        <translation>{count:,} fotos etiquetadas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Tagged {count:,} photo.</source>
        <translation>{count:,} foto etiquetada.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the tag from {count:,} photos.</source>
        <translation>Etiqueta quitada de {count:,} fotos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the tag from {count:,} photo.</source>
        <translation>Etiqueta quitada de {count:,} foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Flagged {count:,} photos.</source>
        <translation>Indicador puesto en {count:,} fotos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Flagged {count:,} photo.</source>
        <translation>Indicador puesto en {count:,} foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the flags from {count:,} photos.</source>
        <translation>Indicadores quitados de {count:,} fotos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the flag from {count:,} photo.</source>
        <translation>Indicador quitado de {count:,} foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Changed the notes of {count:,} photos.</source>
        <translation>Notas de {count:,} fotos modificadas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Changed the note of {count:,} photo.</source>
        <translation>Nota de {count:,} foto modificada.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noted the reason for {count:,} skips.</source>
        <translation>Motivo anotado para {count:,} fotos omitidas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noted the reason for {count:,} skip.</source>
        <translation>Motivo anotado para {count:,} foto omitida.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marking {count:,} photos reviewed</source>
        <translation>Marcando {count:,} fotos como revisadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marking {count:,} photo reviewed</source>
        <translation>Marcando {count:,} foto como revisada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipping {count:,} photos</source>
        <translation>Omitiendo {count:,} fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipping {count:,} photo</source>
        <translation>Omitiendo {count:,} foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Resetting {count:,} photos</source>
        <translation>Restableciendo {count:,} fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Resetting {count:,} photo</source>
        <translation>Restableciendo {count:,} foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noting on {count:,} photos</source>
        <translation>Anotando en {count:,} fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noting on {count:,} photo</source>
        <translation>Anotando en {count:,} foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} have no mask yet.</source>
        <translation>{count:,} aún no tienen máscara.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} has no mask yet.</source>
        <translation>{count:,} aún no tiene máscara.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} have no proposal.</source>
        <translation>{count:,} no tienen propuesta.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} has no proposal.</source>
        <translation>{count:,} no tiene propuesta.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Stopped after {done:,} of {total:,} photos.</source>
        <translation>Detenido después de {done:,} de {total:,} fotos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Changing the selected photos failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>El cambio de las fotos seleccionadas ha fallado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} photos could not be changed. {reason}</source>
        <translation>{count:,} fotos no se pudieron cambiar. {reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} photo could not be changed. {reason}</source>
        <translation>{count:,} foto no se pudo cambiar. {reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title} was cancelled, as the photo was left before it was done.</source>
        <translation>«{title}» se canceló, porque se dejó la foto antes de que terminara.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title} failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>«{title}» ha fallado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{error} The mask is as it was.</source>
        <translation>{error} La máscara está como estaba.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title} was cancelled, as a step before it was undone.</source>
        <translation>«{title}» se canceló, porque se deshizo un paso anterior.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title}: the mask kept changing meanwhile. Stop painting for a moment and try again.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{title}: la máscara siguió cambiando entretanto. Deje de pintar un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/live_preview.py"/>
        <source>The preview failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>La vista previa ha fallado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>Copy mask from previous photo</source>
        <extracomment>title</extracomment>
        <translation>Copiar máscara de la foto anterior</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>No photo before this one has a mask to copy.</source>
        <translation>Ninguna foto anterior a esta tiene una máscara que copiar.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>Copied the mask of {name}.</source>
        <translation>Se copió la máscara de {name}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>the mask of {name} has {width} × {height} pixels and this photo {this_width} × {this_height}, so it cannot be copied</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la máscara de {name} tiene {width} × {height} píxeles y esta foto {this_width} × {this_height}, así que no se puede copiar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>{name} has no mask to copy</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{name} no tiene ninguna máscara que copiar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/previewer.py"/>
        <source>Re-derive border</source>
        <extracomment>title</extracomment>
        <translation>Recalcular borde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/previous_versions.py"/>
        <source>Restore previous version</source>
        <extracomment>title</extracomment>
        <translation>Restaurar versión anterior</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/previous_versions.py"/>
        <source>Reading the previous version failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>La lectura de la versión anterior ha fallado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>{name}: this is not saved yet, so it cannot be taken back. Take back the review or skip on the photo.</source>
        <translation>{name}: esto aún no se ha guardado, así que no se puede revertir. Revierta la revisión u omisión en la foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>Taking back {step}</source>
        <translation>Deshaciendo: {step}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>There is nothing to take back: the photo has changed since.</source>
        <translation>No hay nada que revertir: la foto ha cambiado desde entonces.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>Another step was made since; Edit &gt; Undo takes that back first.</source>
        <translation>Desde entonces se ha dado otro paso; Editar &gt; Deshacer revierte primero ese.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>Taking the step back failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Revertir el paso ha fallado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>{step} of {name}</source>
        <translation>{step} ({name})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>{step} of {count:,} photos</source>
        <translation>{step} ({count:,} fotos)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>This folder cannot be written to: its masks are kept in {place}.</source>
        <translation>No se puede escribir en esta carpeta: sus máscaras se guardan en {place}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Keep masks elsewhere…</source>
        <translation>Guardar máscaras en otro lugar…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>This folder cannot be written to: you can look at it, but not change anything.</source>
        <translation>No se puede escribir en esta carpeta: puede verla, pero no cambiar nada.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Open anyway</source>
        <translation>Abrir igualmente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Open for editing</source>
        <translation>Abrir para editar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Nobody else has this folder open any more.</source>
        <translation>Nadie más tiene ya abierta esta carpeta.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Another program has this folder open: you can look at it, but not change anything.</source>
        <translation>Otro programa tiene abierta esta carpeta: puede verla, pero no cambiar nada.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>This folder is open in {program} ({user} on {host}, since {time}): you can look at it, but not change anything.</source>
        <translation>Esta carpeta está abierta en {program} ({user} en {host}, desde {time}): puede verla, pero no cambiar nada.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>The folder is back, and nothing is lost.</source>
        <translation>La carpeta está de vuelta y no se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>{folder} is gone: was it renamed or moved, or is its disk not connected? Nothing is lost: what you do is saved once the folder is back.</source>
        <translation>{folder} ya no está: ¿se ha movido o cambiado de nombre, o su disco no está conectado? No se ha perdido nada: lo que haga se guarda cuando la carpeta vuelva.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>Locate folder…</source>
        <translation>Localizar carpeta…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>Going on in {folder}. Nothing is lost.</source>
        <translation>Se continúa en {folder}. No se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>The folder cannot be opened again</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>No se puede volver a abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>these are not the photos that were open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>estas no son las fotos que estaban abiertas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>Choose the folder that {name} is now, or open this one from the File menu.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Elija la carpeta que ahora es {name}, o abra esta desde el menú Archivo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_target.py"/>
        <source>the folder for masks cannot be made ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede crear la carpeta para las máscaras ({reason})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>The folder cannot be read</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>No se puede leer la carpeta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>Nothing has come or gone since the folder was listed.</source>
        <translation>Nada ha aparecido ni desaparecido desde que se listó la carpeta.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{name} was deleted or moved while it was open. Its mask is kept: {path}</source>
        <translation>{name} se eliminó o movió mientras estaba abierta. Su máscara se conserva: {path}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{name}: another program changed the mask, which is shown as it is now.</source>
        <translation>{name}: otro programa modificó la máscara, que se muestra tal como está ahora.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{name}: another program changed the mask, and it cannot be shown. {problem}</source>
        <translation>{name}: otro programa modificó la máscara y no se puede mostrar. {problem}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>1 photo was added.</source>
        <translation>Se añadió 1 foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{count} photos were added.</source>
        <translation>Se añadieron {count} fotos.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>1 photo is gone.</source>
        <translation>1 foto ya no está.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{count} photos are gone.</source>
        <translation>{count} fotos ya no están.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/project_opener.py"/>
        <source>“{folder}” is open in another window, which has come forward.</source>
        <translation>«{folder}» está abierta en otra ventana, que ha pasado al frente.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/project_opener.py"/>
        <source>The folder cannot be opened</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>No se puede abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/guide/user_guide.py"/>
        <source>No browser was found. The page is at {path}.</source>
        <translation>No se encontró ningún navegador. La página está en {path}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/guide/user_guide.py"/>
        <source>Opening the documentation failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Abrir la documentación ha fallado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/guide/user_guide.py"/>
        <source>the documentation cannot be shown ({reason})</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>no se puede mostrar la documentación ({reason})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/loaded_model.py"/>
        <source>{error} The shipped model is used instead.</source>
        <translation>{error} En su lugar se usa el modelo incluido.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/loaded_model.py"/>
        <source>there is no model to propose with</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay ningún modelo con el que proponer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/loaded_model.py"/>
        <source>{error} The choice of the model holds until PetSeg is closed.</source>
        <translation>{error} La elección del modelo vale hasta que se cierre PetSeg.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_folder.py"/>
        <source>The model cannot be taken over</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>No se puede incorporar el modelo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_holder.py"/>
        <source>The model cannot be loaded</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>No se puede cargar el modelo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_holder.py"/>
        <source>{error} There are no proposals; painting goes on as usual.</source>
        <translation>{error} No hay propuestas; puede seguir pintando como siempre.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_holder.py"/>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/start_model.py"/>
        <source>Folders that are opened for the first time start with “{title}”.</source>
        <translation>Las carpetas que se abren por primera vez empiezan con «{title}».</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/start_model.py"/>
        <source>The model cannot be kept for new folders</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>No se puede reservar el modelo para carpetas nuevas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/taken_model.py"/>
        <source>the model cannot be copied to {target} ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no se puede copiar el modelo a {target} ({reason})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/taken_model.py"/>
        <source>Free some space, or choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/loaded_photo.py"/>
        <source>there is not enough memory to open the photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay memoria suficiente para abrir la foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/loaded_photo.py"/>
        <source>Close other programs, or open a smaller copy.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Cierre otros programas o abra una copia más pequeña.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/loaded_photo.py"/>
        <source>It was moved to {path}.</source>
        <translation>Se movió a {path}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/photo_loader.py"/>
        <source>{name}: the photo cannot be opened</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}: no se puede abrir la foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/photo_loader.py"/>
        <source>The photo cannot be opened</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>No se puede abrir la foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/replaced_photos.py"/>
        <source>Looking for replaced photos failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>La búsqueda de fotos sustituidas ha fallado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/box_proposal.py"/>
        <source>Box proposal</source>
        <extracomment>title</extracomment>
        <translation>Propuesta en recuadro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/photo_proposal.py"/>
        <source>the photo keeps changing</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>la foto no deja de cambiar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/photo_proposal.py"/>
        <source>Try again later.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/propagator.py"/>
        <source>Propagate</source>
        <extracomment>title</extracomment>
        <translation>Propagar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>The model is not loaded yet. Try again in a moment.</source>
        <translation>El modelo aún no está cargado. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>All of this mask is yours, so the new proposal changes nothing. Reset to proposal shows it.</source>
        <translation>Toda esta máscara es suya, así que la nueva propuesta no cambia nada. «Restablecer a la propuesta» la muestra.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>The GPU cannot be used, so proposals run on the CPU. {error}</source>
        <translation>No se puede usar la GPU, así que las propuestas se calculan en la CPU. {error}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>{name}: proposing failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}: la propuesta ha fallado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/autosaver.py"/>
        <source>There is no mask yet: wait for the proposal, or paint one.</source>
        <translation>Aún no hay máscara: espere a la propuesta o pinte una.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/decisions.py"/>
        <source>Reopening</source>
        <extracomment>title</extracomment>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/elsewhere.py"/>
        <source>{count} masks are now in {folder} as well. PetSeg goes on trying to save them where they belong.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count} máscaras están ahora también en {folder}. PetSeg sigue intentando guardarlas en su lugar.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/elsewhere.py"/>
        <source>1 mask is now in {folder} as well. PetSeg goes on trying to save it where it belongs.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>1 máscara está ahora también en {folder}. PetSeg sigue intentando guardarla en su lugar.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/elsewhere.py"/>
        <source>Saving elsewhere failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Guardar en otro lugar ha fallado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/journal_writer.py"/>
        <source>The journal cannot be written</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>No se puede escribir el diario</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_comparer.py"/>
        <source>The masks cannot be compared</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>No se pueden comparar las máscaras</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>{name}: your mask stays, and the other one is in {path}.</source>
        <translation>{name}: su máscara se queda y la otra está en {path}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>{name}: your mask was set aside as {path}.</source>
        <translation>{name}: su máscara se ha apartado como {path}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>{name}: the mask cannot be set aside</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}: no se puede apartar la máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Other programs changed {count} masks that you worked on. Yours are kept, and not saved until you have compared them.</source>
        <translation>Otros programas modificaron {count} máscaras en las que usted trabajó. Las suyas se conservan, y no se guardan hasta que las haya comparado.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Another program deleted the mask of {name} while you worked on it. Yours is kept.</source>
        <translation>Otro programa eliminó la máscara de {name} mientras usted trabajaba en ella. La suya se conserva.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Another program changed the mask of {name} while you worked on it. Yours is kept, and not saved until you have compared them.</source>
        <translation>Otro programa modificó la máscara de {name} mientras usted trabajaba en ella. La suya se conserva, y no se guarda hasta que las haya comparado.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/save_queue.py"/>
        <source>{name}: your work is kept and will be saved again, as saving failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}: su trabajo se conserva y se guardará de nuevo, porque el guardado ha fallado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/save_queue.py"/>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/save_queue.py"/>
        <source>{name}: storing the state failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}: guardar el estado ha fallado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>The export cannot be planned</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>No se puede planificar la exportación</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>The export failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>La exportación ha fallado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>The export was cancelled. Exporting to the same folder goes on from there.</source>
        <translation>La exportación se canceló. Al exportar a la misma carpeta se continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>{count:,} photos were exported to {folder}.</source>
        <translation>Se exportaron {count:,} fotos a {folder}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>1 photo was exported to {folder}.</source>
        <translation>Se exportó 1 foto a {folder}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>{count:,} could not be exported.</source>
        <translation>{count:,} no se pudieron exportar.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/importer.py"/>
        <source>The import failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>La importación ha fallado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/importer.py"/>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>there are too few reviewed photos to fine-tune on ({count})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>hay muy pocas fotos revisadas para un ajuste fino ({count})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>At least {needed} are needed. Correct some more and mark them as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Se necesitan al menos {needed}. Corrija algunas más y márquelas como revisadas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>Fine-tuned on {count} photo, {time:%Y-%m-%d %H:%M}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ajustado con {count} foto, {time:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>Fine-tuned on {count} photos, {time:%Y-%m-%d %H:%M}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ajustado con {count} fotos, {time:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Fine-tuning failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>El ajuste fino ha fallado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Versions…</source>
        <translation>Versiones…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Fine-tuning was cancelled. The model in use stays.</source>
        <translation>El ajuste fino se canceló. El modelo en uso permanece.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Fine-tuning was cancelled, since another folder was opened. The model in use stays.</source>
        <translation>El ajuste fino se canceló, porque se abrió otra carpeta. El modelo en uso permanece.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_planner.py"/>
        <source>The photos cannot be looked at</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>No se pueden examinar las fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model is better ({figures}). It is in use now, and untouched masks are proposed again.</source>
        <translation>El modelo ajustado es mejor ({figures}). Ya está en uso, y las máscaras sin tocar se proponen de nuevo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model is not better ({figures}). The model in use stays; the new one is kept as a version.</source>
        <translation>El modelo ajustado no es mejor ({figures}). El modelo en uso permanece; el nuevo se conserva como versión.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model may be better, but these photos do not show it for certain ({figures}). The model in use stays; the new one is kept as a version.</source>
        <translation>El modelo ajustado puede ser mejor, pero estas fotos no lo demuestran con certeza ({figures}). El modelo en uso permanece; el nuevo se conserva como versión.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model contradicts the model it started from on photos that nobody corrected. It is not used unless you decide so ({figures}).</source>
        <translation>El modelo ajustado contradice al modelo de partida en fotos que nadie corrigió. No se usa a menos que usted lo decida ({figures}).</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model is better than the one that was in use when it began ({figures}). Another one was chosen meanwhile and stays; the new one is kept as a version.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>El modelo ajustado es mejor que el que estaba en uso cuando empezó ({figures}). Entretanto se eligió otro, que permanece; el nuevo se conserva como versión.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>{new:.1%} agreement with your masks, before {old:.1%}, on {count} photos that it was not trained on</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{new:.1%} de coincidencia con sus máscaras, antes {old:.1%}, en {count} fotos fuera del entrenamiento</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>{new:.1%} agreement with your mask, before {old:.1%}, on {count} photo that it was not trained on</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{new:.1%} de coincidencia con su máscara, antes {old:.1%}, en {count} foto fuera del entrenamiento</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>1 more reviewed photo needed</source>
        <translation>Falta 1 foto revisada más</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>{count} more reviewed photos needed</source>
        <translation>Faltan {count} fotos revisadas más</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>Fine-tuning needs at least {needed} reviewed photos, and there is {reviewed}. Correct some more and mark them as reviewed.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>El ajuste fino necesita al menos {needed} fotos revisadas, y hay {reviewed}. Corrija algunas más y márquelas como revisadas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>Fine-tuning needs at least {needed} reviewed photos, and there are {reviewed}. Correct some more and mark them as reviewed.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>El ajuste fino necesita al menos {needed} fotos revisadas, y hay {reviewed}. Corrija algunas más y márquelas como revisadas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_comparer.py"/>
        <source>The versions cannot be compared</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>No se pueden comparar las versiones</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_comparer.py"/>
        <source>there are no reviewed photos to compare on</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>no hay fotos revisadas con las que comparar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_comparer.py"/>
        <source>Correct some photos and mark them as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Corrija algunas fotos y márquelas como revisadas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>“{title}” is no longer listed. Its file was moved to {path}.</source>
        <translation>«{title}» ya no aparece en la lista. Su archivo se movió a {path}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>“{title}” is listed now. It proposes once you choose it.</source>
        <translation>«{title}» ya aparece en la lista. Propone en cuanto lo elija.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>“{title}” was exported to {path}.</source>
        <translation>«{title}» se exportó a {path}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>The version cannot be changed</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>No se puede cambiar la versión</translation>
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
        <translation>La carpeta está abierta en modo de solo lectura</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/action_spec.py"/>
        <source>Open a folder of photos first</source>
        <translation>Abra primero una carpeta de fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Undo {step}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Undo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Redo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Redo {step}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Undo revie&amp;w</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Deshacer re&amp;visión</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Take the last step on this photo back</source>
        <extracomment>tool tip</extracomment>
        <translation>Revertir el último paso en esta foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Make the step again</source>
        <extracomment>tool tip</extracomment>
        <translation>Hacer el paso de nuevo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Redo</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Take the last review, skip or import back, and go to that photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Revertir la última revisión, omisión o importación e ir a esa foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Undo review, skip or import</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Deshacer revisión, omisión o importación</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;History</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>List the steps made on this photo, and go back to any</source>
        <extracomment>tool tip</extracomment>
        <translation>Listar los pasos hechos en esta foto y volver a cualquiera de ellos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Re-derive &amp;border</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Recalcular &amp;borde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Redraw the border band, as wide as chosen, along the whole outline of the pet</source>
        <extracomment>tool tip</extracomment>
        <translation>Redibujar la banda del borde, con el ancho elegido, a lo largo de todo el contorno de la mascota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Reset to &amp;proposal</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Restablecer a la &amp;propuesta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Drop all corrections of this photo and show the model's proposal</source>
        <extracomment>tool tip</extracomment>
        <translation>Descartar todas las correcciones de esta foto y mostrar la propuesta del modelo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Copy &amp;mask from previous photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Copiar &amp;máscara de la foto anterior</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Paint this photo with the mask of the photo before it, as in a burst of photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Pintar esta foto con la máscara de la anterior, como en una ráfaga de fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Clear mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Vaciar má&amp;scara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Make the whole mask background</source>
        <extracomment>tool tip</extracomment>
        <translation>Convertir toda la máscara en fondo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Pre&amp;vious versions of this mask…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Versiones &amp;anteriores de esta máscara…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Look at the mask as it was before it was replaced in the last 24 hours, and restore it</source>
        <extracomment>tool tip</extracomment>
        <translation>Ver la máscara como era antes de sustituirse en las últimas 24 horas, y restaurarla</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>S&amp;ettings…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Theme, colours, sizes, memory and other choices that hold for every folder</source>
        <extracomment>tool tip</extracomment>
        <translation>Tema, colores, tamaños, memoria y otras opciones que valen para todas las carpetas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Edit</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>C&amp;lean up</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Open folder…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Abrir carpeta…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open a folder of photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Abrir una carpeta de fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open folder</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open &amp;photo…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Abrir &amp;foto…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open one photo, with the folder that it is in</source>
        <extracomment>tool tip</extracomment>
        <translation>Abrir una foto, con la carpeta en la que está</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open photo</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Abrir foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Try a &amp;sample photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Probar una foto de ejemplo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Copy a photo that comes with PetSeg into a folder of yours and open it</source>
        <extracomment>tool tip</extracomment>
        <translation>Copiar una foto incluida con PetSeg a una carpeta suya y abrirla</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Export masks…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Exportar máscaras…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Write the masks of this folder in the format of another program</source>
        <extracomment>tool tip</extracomment>
        <translation>Escribir las máscaras de esta carpeta en el formato de otro programa</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Import masks…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Importar máscaras…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Take over masks that another program made</source>
        <extracomment>tool tip</extracomment>
        <translation>Incorporar máscaras creadas por otro programa</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Show the open folder in the file manager</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar la carpeta abierta en el gestor de archivos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Refres&amp;h folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Act&amp;ualizar carpeta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Look for photos and masks that have come or gone</source>
        <extracomment>tool tip</extracomment>
        <translation>Buscar fotos y máscaras que hayan aparecido o desaparecido</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Close folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Cerrar carpeta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Leave the folder and go back to the start page</source>
        <extracomment>tool tip</extracomment>
        <translation>Dejar la carpeta y volver a la página de inicio</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Quit</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Save what is not saved yet, and quit</source>
        <extracomment>tool tip</extracomment>
        <translation>Guardar lo que aún no está guardado y salir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;File</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Find an action…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Buscar una acción…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Type what you want to do, and do it</source>
        <extracomment>tool tip</extracomment>
        <translation>Escribir lo que quiere hacer, y hacerlo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Ke&amp;ys and gestures</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tec&amp;las y gestos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>List every key and gesture</source>
        <extracomment>tool tip</extracomment>
        <translation>Listar todas las teclas y gestos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Choose other keys</source>
        <extracomment>tool tip</extracomment>
        <translation>Elegir otras teclas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;User guide</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Open the user guide in the browser; it comes with PetSeg and needs no network</source>
        <extracomment>tool tip</extracomment>
        <translation>Abrir la guía del usuario en el navegador; viene con PetSeg y no necesita red</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Tour of the window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Recorrido por la ventana</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Explain the parts of the window in five steps</source>
        <extracomment>tool tip</extracomment>
        <translation>Explicar las partes de la ventana en cinco pasos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>What’s &amp;new</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Open the list of what has changed from version to version in the browser</source>
        <extracomment>tool tip</extracomment>
        <translation>Abrir en el navegador la lista de lo que ha cambiado de versión en versión</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Report a problem…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Write down what went wrong, with versions and the last lines of the log</source>
        <extracomment>tool tip</extracomment>
        <translation>Anotar qué ha fallado, con las versiones y las últimas líneas del registro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Open lo&amp;g folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Abrir &amp;carpeta de registros</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Show the files in which PetSeg notes what it did and what failed</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar los archivos en los que PetSeg anota lo que hizo y lo que falló</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Copy system information</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Copiar información del &amp;sistema</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Copy versions, system and device, for a report</source>
        <extracomment>tool tip</extracomment>
        <translation>Copiar versiones, sistema y dispositivo para un informe</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;About PetSeg</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ac&amp;erca de PetSeg</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Version, licence and what this is</source>
        <extracomment>tool tip</extracomment>
        <translation>Versión, licencia y qué es esto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Help</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Paint at least one stroke first.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pinte primero al menos un trazo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Propose &amp;again</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Proponer de nuevo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Ask the model in use for this photo's mask; your own strokes stay</source>
        <extracomment>tool tip</extracomment>
        <translation>Pedir al modelo en uso la máscara de esta foto; sus propios trazos permanecen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>P&amp;ropagate</source>
        <extracomment>menu, button or message</extracomment>
        <translation>P&amp;ropagar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Show what the strokes change where nobody has painted; again for the next suggestion</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar qué cambian los trazos donde nadie ha pintado; otra vez para la siguiente sugerencia</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Propose &amp;folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Proponer en la &amp;carpeta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Propose a mask for every photo that has none of this model yet</source>
        <extracomment>tool tip</extracomment>
        <translation>Proponer una máscara para cada foto que aún no tenga una de este modelo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Fine-&amp;tune…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>A&amp;juste fino…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Train the model on the reviewed photos, in the background</source>
        <extracomment>tool tip</extracomment>
        <translation>Entrenar el modelo con las fotos revisadas, en segundo plano</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Stop fine-tuning and keep best</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Detener el ajuste fino y conservar lo mejor</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>End the training with the best weights so far, compare them and keep them as a version</source>
        <extracomment>tool tip</extracomment>
        <translation>Terminar el entrenamiento con los mejores pesos hasta ahora, compararlos y conservarlos como versión</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Cancel fine-tuning and discard</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ca&amp;ncelar el ajuste fino y descartar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>End the training; the model in use stays</source>
        <extracomment>tool tip</extracomment>
        <translation>Terminar el entrenamiento; el modelo en uso permanece</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Training pane&amp;l</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pane&amp;l de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Show curves and watched photos while a fine-tune runs</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar curvas y fotos observadas mientras hay un ajuste fino en curso</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Res&amp;ult of the last fine-tune…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Res&amp;ultado del último ajuste fino…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Choose which version of the model proposes in this folder</source>
        <extracomment>tool tip</extracomment>
        <translation>Elegir qué versión del modelo propone en esta carpeta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Compute on a GPU where one can be used, else on the CPU</source>
        <extracomment>tool tip</extracomment>
        <translation>Calcular en una GPU cuando se pueda usar una; si no, en la CPU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Automatic</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Automático</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Leave the GPU to others</source>
        <extracomment>tool tip</extracomment>
        <translation>Dejar la GPU a otros</translation>
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
        <translation>Calcular en la GPU y avisar si no se puede usar</translation>
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
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>C&amp;ompute on</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>C&amp;alcular en</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Mark reviewed and next</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Marcar como revisada y seguir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Ne&amp;xt</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Next</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Mark reviewed and next</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Revisada y siguiente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>The mask is right: save it for training and go on to the next photo</source>
        <extracomment>tool tip</extracomment>
        <translation>La máscara es correcta: guardarla para el entrenamiento y pasar a la siguiente foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Leave this photo out and go on</source>
        <extracomment>tool tip</extracomment>
        <translation>Excluir esta foto y seguir</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Skip photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Omitir foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Take back reviewed or skipped</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Q&amp;uitar revisada u omitida</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Say that this photo is not done after all</source>
        <extracomment>tool tip</extracomment>
        <translation>Indicar que esta foto aún no está terminada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Previous photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Foto &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Go back one photo in the list as it is shown</source>
        <extracomment>tool tip</extracomment>
        <translation>Retroceder una foto en la lista tal como se muestra</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Next photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Foto &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Go on one photo in the list as it is shown</source>
        <extracomment>tool tip</extracomment>
        <translation>Avanzar una foto en la lista tal como se muestra</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Next &amp;unreviewed photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Siguiente si&amp;n revisar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Go on to the next photo that is neither reviewed nor skipped</source>
        <extracomment>tool tip</extracomment>
        <translation>Pasar a la siguiente foto que no esté revisada ni omitida</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>F&amp;ind photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Buscar foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>List only photos whose names, tags or notes contain a text</source>
        <extracomment>tool tip</extracomment>
        <translation>Listar solo las fotos cuyos nombres, etiquetas o notas contengan un texto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Select &amp;all photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Seleccionar &amp;todas las fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Select every photo that is listed, for the commands on selected photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Seleccionar todas las fotos de la lista, para las órdenes sobre fotos seleccionadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Mark {count:,} photos reviewed</source>
        <translation>&amp;Marcar {count:,} fotos como revisadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Mark reviewed</source>
        <translation>&amp;Marcar como revisada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>The masks of the selected photos are right: save them for training</source>
        <extracomment>tool tip</extracomment>
        <translation>Las máscaras de las fotos seleccionadas son correctas: guardarlas para el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Mark reviewed</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Marcar como revisada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Skip {count:,} photos</source>
        <translation>&amp;Omitir {count:,} fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Leave the selected photos out</source>
        <extracomment>tool tip</extracomment>
        <translation>Excluir las fotos seleccionadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Reset {count:,} photos to proposals</source>
        <translation>&amp;Restablecer {count:,} fotos a sus propuestas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Reset to proposal</source>
        <translation>&amp;Restablecer a la propuesta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Drop all corrections of the selected photos and show the model's proposals</source>
        <extracomment>tool tip</extracomment>
        <translation>Descartar todas las correcciones de las fotos seleccionadas y mostrar las propuestas del modelo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Propose {count:,} photos again</source>
        <translation>Proponer de nue&amp;vo {count:,} fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Propose again</source>
        <translation>Proponer de nue&amp;vo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Ask the model in use for the masks of the selected photos; your own strokes stay</source>
        <extracomment>tool tip</extracomment>
        <translation>Pedir al modelo en uso las máscaras de las fotos seleccionadas; sus propios trazos permanecen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Propose again</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Proponer de nuevo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Show photo in f&amp;ile manager</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Mostrar foto en el gestor de arc&amp;hivos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Show the folder of the selected photo in the file manager</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar la carpeta de la foto seleccionada en el gestor de archivos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Copy {count:,} paths</source>
        <translation>&amp;Copiar {count:,} rutas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Copy path</source>
        <translation>&amp;Copiar ruta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Put the paths of the selected photos on the clipboard</source>
        <extracomment>tool tip</extracomment>
        <translation>Poner las rutas de las fotos seleccionadas en el portapapeles</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Copy path</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>By &amp;name</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Por &amp;nombre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Least sure first</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Menos seguras primero</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>By &amp;state</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Por &amp;estado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>By &amp;tag</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Por e&amp;tiqueta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Next is the &amp;least sure</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Siguiente: &amp;la menos segura</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Skip &amp;because</source>
        <translation>Omitir &amp;por</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Photo</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>S&amp;elected photos</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>Fotos s&amp;eleccionadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Order photos</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>Or&amp;denar fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Tag &amp;{number}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Etiqueta &amp;{number}</translation>
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
        <translation>Etiquetar las fotos seleccionadas, o quitar la etiqueta si todas la tienen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Leave the selected photos out, and note why</source>
        <extracomment>tool tip</extracomment>
        <translation>Excluir las fotos seleccionadas y anotar el motivo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Flag {count:,} photos</source>
        <translation>Poner &amp;indicador a {count:,} fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Flag</source>
        <translation>Poner &amp;indicador</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Mark the selected photos to come back to, or remove the flags if all have one</source>
        <extracomment>tool tip</extracomment>
        <translation>Marcar las fotos seleccionadas para volver a ellas, o quitar los indicadores si todas tienen uno</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Other tags…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Otras etiquetas…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Add or remove any tags of the selected photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Añadir o quitar cualquier etiqueta de las fotos seleccionadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Tags and &amp;note of this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Etiquetas y &amp;nota de esta foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Show what is noted about the open photo, and go on writing there</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar lo anotado sobre la foto abierta y seguir escribiendo ahí</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;No animal</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Ningún animal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Blurred</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Borrosa</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Several animals</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Varios animales</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Other reason…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Otro motivo…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Leave the selected photos out, and write why</source>
        <extracomment>tool tip</extracomment>
        <translation>Excluir las fotos seleccionadas y escribir el motivo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint &amp;pet</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pintar &amp;mascota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint b&amp;ackground</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pintar &amp;fondo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint border, the uncertain band around a pet</source>
        <extracomment>tool tip</extracomment>
        <translation>Pintar borde, la banda incierta alrededor de una mascota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint b&amp;order</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pintar b&amp;orde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>S&amp;wap pet and background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Intercam&amp;biar mascota y fondo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint background instead of pet, and pet again the next time</source>
        <extracomment>tool tip</extracomment>
        <translation>Pintar fondo en lugar de mascota, y la próxima vez de nuevo mascota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Keep pet as it is: no tool paints over it</source>
        <extracomment>tool tip</extracomment>
        <translation>Mantener la mascota como está: ninguna herramienta pinta sobre ella</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Lock &amp;pet</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Bloquear &amp;mascota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Keep background as it is: no tool paints over it</source>
        <extracomment>tool tip</extracomment>
        <translation>Mantener el fondo como está: ninguna herramienta pinta sobre él</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Lock &amp;background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Bloquear &amp;fondo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Keep border as it is: no tool paints over it</source>
        <extracomment>tool tip</extracomment>
        <translation>Mantener el borde como está: ninguna herramienta pinta sobre él</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Lock b&amp;order</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Bloquear b&amp;orde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>&amp;Smaller tool</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Herramienta más pe&amp;queña</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the tool a fifth smaller</source>
        <extracomment>tool tip</extracomment>
        <translation>Reducir la herramienta en una quinta parte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>La&amp;rger tool</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Herramienta más grande</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the tool a fifth larger</source>
        <extracomment>tool tip</extracomment>
        <translation>Agrandar la herramienta en una quinta parte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>S&amp;quare brush</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pincel c&amp;uadrado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint with a square instead of a disk</source>
        <extracomment>tool tip</extracomment>
        <translation>Pintar con un cuadrado en lugar de un disco</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Border follows the o&amp;utline</source>
        <extracomment>menu, button or message</extracomment>
        <translation>El borde si&amp;gue el contorno</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>While pet or background is painted, the border band follows the new outline</source>
        <extracomment>tool tip</extracomment>
        <translation>Al pintar mascota o fondo, la banda del borde sigue el nuevo contorno</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Border follows</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Seguir contorno</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Silhouette onl&amp;y</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Solo silueta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint without a border, and draw it everywhere when the photo is marked reviewed</source>
        <extracomment>tool tip</extracomment>
        <translation>Pintar sin borde, y dibujarlo en todas partes cuando la foto se marca como revisada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Narrower bor&amp;der</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Borde más &amp;estrecho</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the border band a fifth narrower</source>
        <extracomment>tool tip</extracomment>
        <translation>Estrechar la banda del borde en una quinta parte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>W&amp;ider border</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Borde más an&amp;cho</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the border band a fifth wider</source>
        <extracomment>tool tip</extracomment>
        <translation>Ensanchar la banda del borde en una quinta parte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>&amp;Tools</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Prote&amp;ct from painting</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>Preser&amp;var al pintar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Zoom &amp;in</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Zoom &amp;out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Fit in window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ajustar a la &amp;ventana</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the whole photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar la foto entera</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Fit mas&amp;k in window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ajustar máscara a la ve&amp;ntana</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the pet as large as the window allows</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar la mascota tan grande como permite la ventana</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Actual size</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tamaño &amp;real</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show one pixel of the photo on one of the screen (100 %)</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar un píxel de la foto en uno de la pantalla (100 %)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show &amp;mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Mostrar &amp;máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show or hide the mask; hold Q or M to hide it for a moment</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar u ocultar la máscara; mantenga pulsada Q o M para ocultarla un momento</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Colour the classes over the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Colorear las clases sobre la foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Colours</source>
        <extracomment>menu, button or message</extracomment>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Draw only where the classes meet; again for colours</source>
        <extracomment>tool tip</extracomment>
        <translation>Dibujar solo donde se tocan las clases; otra vez para colores</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Outline</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Contorno</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show how sure the model was; again for colours</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar lo seguro que estaba el modelo; otra vez para colores</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Co&amp;nfidence</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Con&amp;fianza</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Difference</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Diferencia</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show where the mask is no longer what the model proposed; again for colours</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar dónde la máscara ya no es lo que propuso el modelo; otra vez para colores</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Dim &amp;background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Atenuar &amp;fondo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Darken the photo where the mask says background</source>
        <extracomment>tool tip</extracomment>
        <translation>Oscurecer la foto donde la máscara dice fondo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Change &amp;split view</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Cambiar vista &amp;dividida</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Mask over the photo, beside it, or to one side of a line</source>
        <extracomment>tool tip</extracomment>
        <translation>Máscara sobre la foto, al lado o a un lado de una línea</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>O&amp;verview</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Vista &amp;general</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>While only a part is in view, show the whole photo small in a corner</source>
        <extracomment>tool tip</extracomment>
        <translation>Cuando solo se ve una parte, mostrar la foto entera en pequeño en una esquina</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Reset brightness and contrast</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Restablecer &amp;brillo y contraste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the photo as it is</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar la foto como es</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Grid of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Cuadrícula de fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Review a hundred masks at a glance: arrow keys move, Return reviews, Space opens a photo large</source>
        <extracomment>tool tip</extracomment>
        <translation>Revisar cien máscaras de un vistazo: las flechas mueven, Intro marca como revisada, Espacio abre una foto en grande</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Masks on thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Máscaras en las miniaturas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the masks in the photo list; the grid always shows them</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar las máscaras en la lista de fotos; la cuadrícula las muestra siempre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Larger thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Miniaturas más &amp;grandes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Enlarge the thumbnails of the grid, or else of the list; Ctrl and the wheel do it too</source>
        <extracomment>tool tip</extracomment>
        <translation>Agrandar las miniaturas de la cuadrícula o, si no, de la lista; Ctrl y la rueda también lo hacen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Smaller thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Miniaturas más &amp;pequeñas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Shrink the thumbnails of the grid, or else of the list; Ctrl and the wheel do it too</source>
        <extracomment>tool tip</extracomment>
        <translation>Reducir las miniaturas de la cuadrícula o, si no, de la lista; Ctrl y la rueda también lo hacen</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>F&amp;ull screen</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Fill the screen with the window; again to go back</source>
        <extracomment>tool tip</extracomment>
        <translation>Llenar la pantalla con la ventana; otra vez para volver</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Keyboard to the ne&amp;xt part</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Teclado a la parte &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Move the keyboard on: list, photo, panel</source>
        <extracomment>tool tip</extracomment>
        <translation>Pasar el teclado adelante: lista, foto, panel</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Next part</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Keyboard to the &amp;previous part</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Teclado a la parte anteri&amp;or</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Move the keyboard back: panel, photo, list</source>
        <extracomment>tool tip</extracomment>
        <translation>Pasar el teclado atrás: panel, foto, lista</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Previous part</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Light or dark as the desktop is</source>
        <extracomment>tool tip</extracomment>
        <translation>Claro u oscuro como el escritorio</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;System</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Dark text on a light ground</source>
        <extracomment>tool tip</extracomment>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Light</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Light text on a dark ground</source>
        <extracomment>tool tip</extracomment>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Dark</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;View</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Mask st&amp;yle</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Estilo de máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Thumb&amp;nails</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>Min&amp;iaturas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Theme</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>Fine-tune…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ajuste fino…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>Show grid</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Mostrar cuadrícula</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>Export…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>That was the last one: every photo is reviewed or skipped.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Era la última: todas las fotos están revisadas u omitidas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>Undo skip</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Deshacer omisión</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>Undo review</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Deshacer revisión</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>{name}: skipped</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name}: omitida</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>{name}: reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name}: revisada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>Why?</source>
        <extracomment>menu, button or message</extracomment>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/central_area.py"/>
        <source>Proposing masks</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Proponiendo máscaras</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/central_area.py"/>
        <source>Opening {name}…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/central_area.py"/>
        <source>There are no photos in {folder}.
PetSeg opens JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC and AVIF files.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>No hay fotos en {folder}.
PetSeg abre archivos JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC y AVIF.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Paint</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pintar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>drag with the left button</source>
        <extracomment>menu, button or message</extracomment>
        <translation>arrastrar con el botón izquierdo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>drag with the right button, or with Ctrl</source>
        <extracomment>menu, button or message</extracomment>
        <translation>arrastrar con el botón derecho, o con Ctrl</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Shift+click</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Mayús+clic</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Straight line from the last stroke</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Línea recta desde el último trazo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Ctrl or Alt+wheel, or Alt+drag with the right button</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ctrl o Alt+rueda, o Alt+arrastrar con el botón derecho</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Size of the tool</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tamaño de la herramienta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>wheel, or two fingers</source>
        <extracomment>menu, button or message</extracomment>
        <translation>rueda, o dos dedos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Zoom at the pointer</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>drag with Space held, or with the middle button</source>
        <extracomment>menu, button or message</extracomment>
        <translation>arrastrar con Espacio pulsado, o con el botón central</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Move the photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Mover la foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>hold Q or M</source>
        <extracomment>menu, button or message</extracomment>
        <translation>mantener pulsada Q o M</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Hide the mask for a moment</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ocultar la máscara un momento</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Tab and Shift+Tab, over photo or list</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tab y Mayús+Tab, sobre la foto o la lista</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Next and previous photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Foto siguiente y anterior</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Space, or a double click</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Espacio, o doble clic</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Photo of the grid, large</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Foto de la cuadrícula, en grande</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Ctrl+wheel, over list or grid</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ctrl+rueda, sobre la lista o la cuadrícula</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Size of thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tamaño de las miniaturas</translation>
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
        <translation>Cancelar lo empezado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>The log folder {folder} cannot be shown.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>No se puede mostrar la carpeta de registros {folder}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Versions, system and device were copied.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Se copiaron versiones, sistema y dispositivo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Mouse and held keys</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ratón y teclas mantenidas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/drops.py"/>
        <source>Open the folder of the photos first, then drop {name} on it to import its masks.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Abra primero la carpeta de las fotos y después suelte {name} sobre ella para importar sus máscaras.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/drops.py"/>
        <source>The folder is open read-only, so the masks of {name} cannot be imported.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>La carpeta está abierta en modo de solo lectura, así que no se pueden importar las máscaras de {name}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>moves the photo while it is held</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>mueve la foto mientras se mantiene pulsada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>goes to the next photo</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>pasa a la foto siguiente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>goes to the previous photo</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>pasa a la foto anterior</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>cancels what was begun</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>cancela lo empezado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/menus.py"/>
        <source>Open &amp;recent</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/menus.py"/>
        <source>Tool bar</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>PetSeg comes with a new model. Your fine-tuned one stays in use here.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>PetSeg trae un modelo nuevo. Su modelo ajustado sigue en uso aquí.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>You can go back at any time under Model &gt; Versions. The next fine-tune starts from the new model, is compared with the one in use on photos held out of its training, and is used only if it is better.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Puede volver atrás en cualquier momento en Modelo &gt; Versiones. El próximo ajuste fino parte del modelo nuevo, se compara con el que está en uso en fotos reservadas, fuera de su entrenamiento, y solo se usa si es mejor.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>Use the new model</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Usar el modelo nuevo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>Show versions</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Mostrar versiones</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>PetSeg comes with a new model. Masks that you have not touched are proposed again as you get to them.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>PetSeg trae un modelo nuevo. Las máscaras que no ha tocado se proponen de nuevo a medida que llega a ellas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>Propose all now</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Proponer todas ahora</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Open folder of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Abrir carpeta de fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Save masks elsewhere</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Guardar máscaras en otro lugar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Locate folder of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Localizar carpeta de fotos</translation>
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
        <translation>no se puede poner ahí la foto de ejemplo ({reason})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Open a folder of your own photos.</source>
        <extracomment>error: what to do</extracomment>
        <translation>Abra una carpeta con fotos propias.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/photo_walk.py"/>
        <source>There is no mask yet: wait for the proposal, or open the photo and paint one.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Aún no hay máscara: espere a la propuesta, o abra la foto y pinte una.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/progress_display.py"/>
        <source>{done} of {total} photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{done} de {total} fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/recent_display.py"/>
        <source>{reviewed} of {total} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{reviewed} de {total} revisadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/remark_commands.py"/>
        <source>Other reason…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Otro motivo…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/selected_photos.py"/>
        <source>The folder {folder} cannot be shown.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>No se puede mostrar la carpeta {folder}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/selected_photos.py"/>
        <source>Copied the path.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Se copió la ruta.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/selected_photos.py"/>
        <source>Copied {count:,} paths.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Se copiaron {count:,} rutas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Tools, classes and border</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Herramientas, clases y borde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>View</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>How photo and mask are shown</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Cómo se muestran la foto y la máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Changes of the whole mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Cambios de toda la máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Tags, note and flag of this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Etiquetas, nota e indicador de esta foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>The steps made on this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Los pasos hechos en esta foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>History</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Opening the folder…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Abriendo la carpeta…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Proposing…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Proponiendo…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Saving…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Not saved</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Saved</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Arrow keys: another photo · Return: reviewed · Space: open it large</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Flechas: otra foto · Intro: revisada · Espacio: abrirla en grande</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>{keys} · Esc: leave the grid</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{keys} · Esc: salir de la cuadrícula</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Return closes the outline · Esc cancels it</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Intro cierra el contorno · Esc lo cancela</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Return accepts the suggestion · Esc leaves the mask as it is</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Intro acepta la sugerencia · Esc deja la máscara como está</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>This folder is read-only: the mask cannot be changed.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Esta carpeta es de solo lectura: la máscara no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Fine-tuned {day} {month:%b}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ajustado {day} {month:%b}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Thinner than the border ({width} px), so all of it is border. Press {key} to paint without the border.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Más fino que el borde ({width} px), así que todo es borde. Pulse {key} para pintar sin el borde.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Thinner than the border ({width} px), so all of it is border. Turn off “Border follows the outline” to paint without the border.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Más fino que el borde ({width} px), así que todo es borde. Desactive «El borde sigue el contorno» para pintar sin el borde.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Your photos</source>
        <extracomment>title</extracomment>
        <translation>Sus fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Each photo of the folder with its state. Tab goes to the next one and Shift+Tab to the one before, over the photo too. The boxes above choose which photos are listed, and in which order.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Cada foto de la carpeta con su estado. Tab pasa a la siguiente y Mayús+Tab a la anterior, también sobre la foto. Los cuadros de arriba eligen qué fotos se listan y en qué orden.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>A mask to start from</source>
        <extracomment>title</extracomment>
        <translation>Una máscara de partida</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>The model proposes a mask for each photo. It is striped for as long as nobody has checked it. Hold Q to see the photo without it; the wheel zooms, and Space with a drag moves the photo.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>El modelo propone una máscara para cada foto. Aparece rayada mientras nadie la haya comprobado. Mantenga pulsada Q para ver la foto sin ella; la rueda hace zoom, y arrastrar con Espacio mueve la foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Correct what is wrong</source>
        <extracomment>title</extracomment>
        <translation>Corregir lo que está mal</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Choose a tool and a class, and paint. Each button shows its key. Ctrl+Z takes a step back. There is no need to save: each stroke is on disk within a second.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Elija una herramienta y una clase, y pinte. Cada botón muestra su tecla. Ctrl+Z revierte un paso. No hace falta guardar: cada trazo está en el disco en menos de un segundo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Say that it is right</source>
        <extracomment>title</extracomment>
        <translation>Decir que es correcta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Return marks the mask as reviewed and opens the next photo. A proposal that needs no correction is reviewed in the same way.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Intro marca la máscara como revisada y abre la foto siguiente. Una propuesta que no necesita corrección se revisa del mismo modo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Teach the model, and take the masks along</source>
        <extracomment>title</extracomment>
        <translation>Enseñar al modelo y llevarse las máscaras</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>After a dozen reviewed photos, Fine-tune trains the model on them while you go on working. File &gt; Export masks writes them for other programs. Help has the user guide, and this tour.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tras una docena de fotos revisadas, Ajuste fino entrena el modelo con ellas mientras usted sigue trabajando. Archivo &gt; Exportar máscaras las escribe para otros programas. En Ayuda están la guía del usuario y este recorrido.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tuning_offer.py"/>
        <source>Enough photos are reviewed: a fine-tune on them may make the next proposals better.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Hay suficientes fotos revisadas: un ajuste fino con ellas puede mejorar las próximas propuestas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tuning_offer.py"/>
        <source>Not now</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>P&amp;hoto list</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Lista de fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>Tool pane&amp;l</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Panel de &amp;herramientas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>{folder} (read-only)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{folder} (solo lectura)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>PetSeg closes when this is done: {edit}. Close once more to cancel it.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>PetSeg se cierra cuando esto termine: {edit}. Cierre otra vez para cancelarlo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/document.py"/>
        <source>Clear mask</source>
        <extracomment>title</extracomment>
        <translation>Vaciar máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} {reason}. Choose another key.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} {reason}. Elija otra tecla.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} already belongs to {action}.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} ya pertenece a «{action}».</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} cannot be told from {other}, which belongs to {action}.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} no se distingue de {other}, que pertenece a «{action}».</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>is not a key that can be used</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>no es una tecla que se pueda usar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>The stored keys cannot be read; the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>No se pueden leer las teclas guardadas; se usan las predeterminadas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>There is no action “{name}”; its keys were left out.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>No existe la acción «{name}»; sus teclas se excluyeron.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>The keys of “{name}” cannot be read; the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>No se pueden leer las teclas de «{name}»; se usan las predeterminadas.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>“{key}” is not a key; it was left out of “{name}”.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>«{key}» no es una tecla; se excluyó de «{name}».</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} was left out of “{name}”: it belongs to the canvas.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} se excluyó de «{name}»: pertenece al lienzo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} was left out of “{name}”: it belongs to “{owner}”.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} se excluyó de «{name}»: pertenece a «{owner}».</translation>
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
        <translation>Herramientas y decisiones bajo la mano izquierda</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_profiles.py"/>
        <source>A and D go from photo to photo, Ctrl+N draws an outline, T shows and hides the mask</source>
        <extracomment>tool tip</extracomment>
        <translation>A y D pasan de foto en foto, Ctrl+N dibuja un contorno, T muestra y oculta la máscara</translation>
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
        <translation>F y D pasan de foto en foto, N dibuja, H muestra y oculta la máscara, Ctrl con una cifra elige la clase</translation>
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
        <translation>L es el lazo, I toma una clase, D elige mascota, F llena la pantalla, Ctrl+H muestra y oculta la máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Standard</source>
        <extracomment>title</extracomment>
        <translation>Estándar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Safe for colour-blind people</source>
        <extracomment>title</extracomment>
        <translation>Aptos para daltónicos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Diameter in pixels of the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Diámetro en píxeles de la foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width of a thumbnail; Ctrl and the wheel change it too</source>
        <extracomment>tool tip</extracomment>
        <translation>Ancho de una miniatura; Ctrl y la rueda también lo cambian</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Size of the brush</source>
        <extracomment>label among all settings</extracomment>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Size of the eraser</source>
        <extracomment>label among all settings</extracomment>
        <translation>Tamaño del borrador</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Size of the smart brush</source>
        <extracomment>label among all settings</extracomment>
        <translation>Tamaño del pincel inteligente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Tip</source>
        <extracomment>label of a control</extracomment>
        <translation>Punta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Pen pressure</source>
        <extracomment>label of a control</extracomment>
        <translation>Presión del lápiz</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>A light touch of the pen paints thinner</source>
        <extracomment>tool tip</extracomment>
        <translation>Un toque ligero del lápiz pinta más fino</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Fill</source>
        <extracomment>label of a control</extracomment>
        <translation>Rellenar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Tolerance</source>
        <extracomment>label of a control</extracomment>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>How different the colours to fill may be</source>
        <extracomment>tool tip</extracomment>
        <translation>Cuánto pueden diferir los colores que rellenar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Connected only</source>
        <extracomment>label of a control</extracomment>
        <translation>Solo contiguos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Fill only what is connected to the point under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>Rellenar solo lo que está unido al punto bajo el puntero</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Follows the outline</source>
        <extracomment>label of a control</extracomment>
        <translation>Sigue el contorno</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Painting pet or background redraws the border along the outline there</source>
        <extracomment>tool tip</extracomment>
        <translation>Al pintar mascota o fondo se redibuja ahí el borde a lo largo del contorno</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Border follows the outline</source>
        <extracomment>label among all settings</extracomment>
        <translation>El borde sigue el contorno</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Silhouette only</source>
        <extracomment>label of a control</extracomment>
        <translation>Solo silueta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Paint pet and background without a border; it is drawn when the photo is marked reviewed</source>
        <extracomment>tool tip</extracomment>
        <translation>Pintar mascota y fondo sin borde; se dibuja cuando la foto se marca como revisada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width</source>
        <extracomment>label of a control</extracomment>
        <translation>Ancho</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width of the border band on this photo, in its pixels. On a photo twice as large it is twice as wide.</source>
        <extracomment>tool tip</extracomment>
        <translation>Ancho de la banda del borde en esta foto, en píxeles de ella. En una foto el doble de grande es el doble de ancha.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width of the border</source>
        <extracomment>label among all settings</extracomment>
        <translation>Ancho del borde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Colour of the class, on the canvas and in the panels</source>
        <extracomment>tool tip</extracomment>
        <translation>Color de la clase, en el lienzo y en los paneles</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Opacity</source>
        <extracomment>label of a control</extracomment>
        <translation>Opacidad</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>How strongly the mask covers the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Con qué intensidad cubre la máscara la foto</translation>
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
        <translation>Propuestas rayadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Stripe a proposal that nobody has checked</source>
        <extracomment>tool tip</extracomment>
        <translation>Rayar una propuesta que nadie ha comprobado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Mask as</source>
        <extracomment>label of a control</extracomment>
        <translation>Máscara como</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Dim background</source>
        <extracomment>label of a control</extracomment>
        <translation>Atenuar el fondo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Brightness</source>
        <extracomment>label of a control</extracomment>
        <translation>Brillo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Display only; the file is unchanged</source>
        <extracomment>tool tip</extracomment>
        <translation>Solo en pantalla; el archivo no cambia</translation>
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
        <translation>Por encima del 100 % aclara el pelo oscuro; el archivo no cambia</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Overview</source>
        <extracomment>label of a control</extracomment>
        <translation>Vista general</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Show the whole photo in a corner while only part of it is in view</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar la foto entera en una esquina cuando solo se ve una parte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Masks on thumbnails</source>
        <extracomment>label of a control</extracomment>
        <translation>Máscaras en las miniaturas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Show the masks in the photo list</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar las máscaras en la lista de fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Thumbnails in the list</source>
        <extracomment>label of a control</extracomment>
        <translation>Miniaturas en la lista</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Thumbnails in the grid</source>
        <extracomment>label of a control</extracomment>
        <translation>Miniaturas en la cuadrícula</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Without mask</source>
        <translation>Sin máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No pet found</source>
        <translation>Sin mascota detectada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Flagged</source>
        <translation>Con indicador</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Sin máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No pet</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Sin mascota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No mask yet</source>
        <translation>Aún sin máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Proposal, not yet checked</source>
        <translation>Propuesta, aún sin comprobar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No pet found, not yet checked</source>
        <translation>Sin mascota detectada, aún sin comprobar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Skipped: {reason}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Omitida: {reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Tags: {tags}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Etiquetas: {tags}</translation>
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
        <translation>Incertidumbre de la propuesta: {share:.0%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>Proposed by a model that is not listed any more</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Propuesta por un modelo que ya no está en la lista</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>Proposed by {model}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Propuesta por {model}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>By name</source>
        <extracomment>title</extracomment>
        <translation>Por nombre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List the photos by name</source>
        <extracomment>tool tip</extracomment>
        <translation>Listar las fotos por nombre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>Least sure first</source>
        <extracomment>title</extracomment>
        <translation>Menos seguras primero</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List photos first that the model was least sure of, then those without a proposal, reviewed and skipped last</source>
        <extracomment>tool tip</extracomment>
        <translation>Primero las fotos de las que el modelo estaba menos seguro, después las que no tienen propuesta; las revisadas y omitidas, al final</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>By state</source>
        <extracomment>title</extracomment>
        <translation>Por estado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List photos without a mask first, then proposed, corrected, reviewed, skipped</source>
        <extracomment>tool tip</extracomment>
        <translation>Primero las fotos sin máscara, después las propuestas, corregidas, revisadas y omitidas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>By tag</source>
        <extracomment>title</extracomment>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List the photos by their first tag, those without any last</source>
        <extracomment>tool tip</extracomment>
        <translation>Listar las fotos por su primera etiqueta; las que no tienen ninguna, al final</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Theme</source>
        <extracomment>label of a control</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>How the window looks; the photo and its surroundings stay as they are</source>
        <extracomment>tool tip</extracomment>
        <translation>Aspecto de la ventana; la foto y su entorno quedan como están</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>As the desktop</source>
        <extracomment>choice</extracomment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Dark</source>
        <extracomment>choice</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Light</source>
        <extracomment>choice</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Language</source>
        <extracomment>label of a control</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Language of the window; takes effect at the next start</source>
        <extracomment>tool tip</extracomment>
        <translation>Idioma de la ventana; surte efecto la próxima vez que se inicie PetSeg</translation>
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
        <translation>Calcular en</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Where the model runs; Automatic takes a GPU where one can be used</source>
        <extracomment>tool tip</extracomment>
        <translation>Dónde se ejecuta el modelo; Automático usa una GPU cuando se pueda</translation>
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
        <translation>Fotos propuestas por adelantado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>How many photos after the open one are proposed before you get there</source>
        <extracomment>tool tip</extracomment>
        <translation>Para cuántas fotos después de la abierta se propone antes de que llegue a ellas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Propagate after a pause</source>
        <extracomment>label of a control</extracomment>
        <translation>Propagar tras una pausa</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>When painting pauses, show what the strokes change elsewhere; Return accepts it</source>
        <extracomment>tool tip</extracomment>
        <translation>Cuando se deja de pintar, mostrar qué cambian los trazos en otras partes; Intro lo acepta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Folder for models</source>
        <extracomment>label of a control</extracomment>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Model &gt; Versions offers the models in this folder in every folder of photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Modelo &gt; Versiones ofrece los modelos de esta carpeta en todas las carpetas de fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Reopen the last folder</source>
        <extracomment>label of a control</extracomment>
        <translation>Reabrir la última carpeta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Start with the folder that was open last, unless PetSeg is started with one</source>
        <extracomment>tool tip</extracomment>
        <translation>Empezar con la última carpeta abierta, salvo que PetSeg se inicie con otra</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Propose again after a new model</source>
        <extracomment>label of a control</extracomment>
        <translation>Proponer de nuevo con un modelo nuevo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Masks that you have not touched are proposed again in the background, those first that the model before was least sure of; otherwise as you get to them</source>
        <extracomment>tool tip</extracomment>
        <translation>Las máscaras que no ha tocado se proponen de nuevo en segundo plano, primero aquellas de las que el modelo anterior estaba menos seguro; si no, a medida que llega a ellas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Unsure from</source>
        <extracomment>label of a control</extracomment>
        <translation>Dudosa desde</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The photo list can be narrowed to photos whose proposal is at least so uncertain</source>
        <extracomment>tool tip</extracomment>
        <translation>La lista de fotos se puede limitar a las fotos cuya propuesta tiene al menos esta incertidumbre</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Next is the least sure</source>
        <extracomment>label of a control</extracomment>
        <translation>Siguiente: la menos segura</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Going on opens the photo that the model is least sure of, wherever it is in the list; going back returns</source>
        <extracomment>tool tip</extracomment>
        <translation>Al avanzar se abre la foto de la que el modelo está menos seguro, esté donde esté en la lista; al retroceder se vuelve</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Offer a fine-tune after</source>
        <extracomment>label of a control</extracomment>
        <translation>Ofrecer un ajuste fino tras</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>So many photos reviewed since the last one; 0 never offers it</source>
        <extracomment>tool tip</extracomment>
        <translation>Cuántas fotos revisadas desde el último; con 0 no se ofrece nunca</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source> photos</source>
        <extracomment>unit after a number</extracomment>
        <translation> fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Start it without asking</source>
        <extracomment>label of a control</extracomment>
        <translation>Iniciarlo sin preguntar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Begin the fine-tune instead of offering it</source>
        <extracomment>tool tip</extracomment>
        <translation>Empezar el ajuste fino en lugar de ofrecerlo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Show what it uses before a fine-tune</source>
        <extracomment>label of a control</extracomment>
        <translation>Mostrar qué usa antes de un ajuste fino</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Show photos, time and choices before the training begins</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar fotos, tiempo y opciones antes de que empiece el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Memory for undo</source>
        <extracomment>label of a control</extracomment>
        <translation>Memoria para deshacer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>For all open photos together; when it is full, the oldest steps can no longer be undone</source>
        <extracomment>tool tip</extracomment>
        <translation>Para todas las fotos abiertas en conjunto; cuando se llena, los pasos más antiguos ya no se pueden deshacer</translation>
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
        <translation>No se puede leer la configuración ({reason}); se usan los valores predeterminados.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The settings file was damaged; the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>El archivo de configuración estaba dañado; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The old file was renamed to {name}.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>El archivo anterior pasó a llamarse {name}.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>the settings cannot be saved ({reason})</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>no se puede guardar la configuración ({reason})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paint the chosen class</source>
        <extracomment>tool tip</extracomment>
        <translation>Pintar la clase elegida</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Brush</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Pincel</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Right button paints background · Shift+click: straight line</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>El botón derecho pinta fondo · Mayús+clic: línea recta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Eraser</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Bo&amp;rrador</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paints background · Shift+click: straight line</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Pinta fondo · Mayús+clic: línea recta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paint the chosen class up to the edges in the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>Pintar la clase elegida hasta los límites visibles en la foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>S&amp;mart brush</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pincel &amp;inteligente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paints up to the edges in the photo · right button: background</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Pinta hasta los límites visibles en la foto · botón derecho: fondo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paints up to the edges in the photo. Paint along the outline, with the ring across it.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Pinta hasta los límites visibles en la foto. Pinte a lo largo del contorno, con el anillo sobre él.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Draw around an area, or click corner by corner, to paint what is inside</source>
        <extracomment>tool tip</extracomment>
        <translation>Rodear un área, o hacer clic esquina por esquina, para pintar lo que hay dentro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Lasso</source>
        <extracomment>menu, button or message</extracomment>
        <translation>La&amp;zo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag around an area or click corners</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Rodee un área arrastrando o haga clic en las esquinas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag around an area, or click corner by corner. A double click or a click on the first one closes it.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Rodee un área arrastrando o haga clic esquina por esquina. Un doble clic, o un clic en la primera, la cierra.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Fill an area of one colour, or one patch of a class, with a click</source>
        <extracomment>tool tip</extracomment>
        <translation>Rellenar con un clic un área de un color o un trozo de una clase</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Fill</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Re&amp;llenar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Click to fill · right button fills with background</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Clic para rellenar · el botón derecho rellena con fondo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Choose the class under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>Elegir la clase bajo el puntero</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Pic&amp;k</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Cuen&amp;tagotas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Click to choose the class under the pointer</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Clic para elegir la clase bajo el puntero</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Click on the mask to paint with the class that is there.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Haga clic en la máscara para pintar con la clase que hay ahí.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag a box, and the model looks closer there and proposes again</source>
        <extracomment>tool tip</extracomment>
        <translation>Arrastrar un recuadro, y el modelo mira ahí más de cerca y propone de nuevo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Bo&amp;x</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Recua&amp;dro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag a box for the model to look closer</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Arrastre un recuadro para que el modelo mire más de cerca</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag a box around the pet. The model looks closer there and proposes again.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Arrastre un recuadro alrededor de la mascota. El modelo mira ahí más de cerca y propone de nuevo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Brush the model's proposal back in</source>
        <extracomment>tool tip</extracomment>
        <translation>Recuperar con el pincel la propuesta del modelo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Accep&amp;t</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Brush the model's proposal back in where your strokes were wrong.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Recupere con el pincel la propuesta del modelo donde sus trazos estaban mal.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Move the photo; with any tool, hold Space or the middle mouse button</source>
        <extracomment>tool tip</extracomment>
        <translation>Mover la foto; con cualquier herramienta, mantenga pulsado Espacio o el botón central del ratón</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Ha&amp;nd</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ma&amp;no</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag to move the photo · the wheel zooms</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>Arrastre para mover la foto · la rueda hace zoom</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag the photo. With any other tool, hold Space.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>Arrastre la foto. Con cualquier otra herramienta, mantenga pulsado Espacio.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>&amp;Epochs</source>
        <extracomment>label of a control</extracomment>
        <translation>É&amp;pocas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>How often a training goes through the photos; Automatic goes by their number</source>
        <extracomment>tool tip</extracomment>
        <translation>Cuántas veces recorre las fotos un entrenamiento; «Automático» se guía por su número</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Learning &amp;rate</source>
        <extracomment>label of a control</extracomment>
        <translation>&amp;Tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>How far each step changes the weights of the decoder; those of the encoder move less</source>
        <extracomment>tool tip</extracomment>
        <translation>Cuánto cambia cada paso los pesos del decodificador; los del codificador se mueven menos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>&amp;Parts to train</source>
        <extracomment>label of a control</extracomment>
        <translation>Partes que ent&amp;renar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>The decoder alone keeps more of what the model knows; the encoder's last blocks learn more from many photos</source>
        <extracomment>tool tip</extracomment>
        <translation>Entrenar solo el decodificador conserva más de lo que sabe el modelo; los últimos bloques del codificador aprenden más de muchas fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Decoder and end of the encoder</source>
        <extracomment>choice</extracomment>
        <translation>Decodificador y final del codificador</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Decoder</source>
        <extracomment>choice</extracomment>
        <translation>Decodificador</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>&amp;Augmentation</source>
        <extracomment>label of a control</extracomment>
        <translation>A&amp;umento de datos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>How much photos are turned, scaled and recoloured, so that the model does not learn them by heart</source>
        <extracomment>tool tip</extracomment>
        <translation>Cuánto se giran, escalan y recolorean las fotos, para que el modelo no las aprenda de memoria</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Strong</source>
        <extracomment>choice</extracomment>
        <translation>Fuerte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Mild</source>
        <extracomment>choice</extracomment>
        <translation>Leve</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>None</source>
        <extracomment>choice</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/translation.py"/>
        <source>Something failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>Algo ha fallado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/collapsible_section.py"/>
        <source>Show this part</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Mostrar esta parte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/collapsible_section.py"/>
        <source>Fold this part away</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Plegar esta parte</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Details</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Detalles</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Next ({count} more)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Siguiente ({count} más)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Dismiss this message</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Size of the photo in pixels</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Tamaño de la foto en píxeles</translation>
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
        <translation>Posición de esta foto en la carpeta, y cuántas están terminadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Whether the mask is on disk</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Si la máscara está en el disco</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>What is being computed in the background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Qué se está calculando en segundo plano</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>What the chosen tool does</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Qué hace la herramienta elegida</translation>
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
        <translation>Foto {position} de {total}, {reviewed} revisadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Photo {position} of {shown} shown, {total} in all, {reviewed} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Foto {position} de {shown} mostradas, {total} en total, {reviewed} revisadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>{shown} shown, {total} in all, {reviewed} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{shown} mostradas, {total} en total, {reviewed} revisadas</translation>
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
        <translation>{work}… (Esc cancela)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Model that makes the proposals: {model}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Modelo que hace las propuestas: {model}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>It runs on: {device}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Se ejecuta en: {device}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Pixel under the pointer, counted from the top left corner, and its class</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Píxel bajo el puntero, contado desde la esquina superior izquierda, y su clase</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>Leave the tour</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Salir del recorrido</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>Help &gt; Tour of the window shows it again   (Esc)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ayuda &gt; Recorrido por la ventana lo muestra otra vez   (Esc)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>{number} of {total}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>Done</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/start_button.py"/>
        <source>Open {folder}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Abrir {folder}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/welcome_page.py"/>
        <source>Recent folders</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/welcome_page.py"/>
        <source>Pixel masks of pets. Every photo starts from a proposed mask; you correct what is wrong.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Máscaras de píxeles de mascotas. Cada foto parte de una máscara propuesta; usted corrige lo que está mal.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/welcome_page.py"/>
        <source>or drop a folder or a photo anywhere in this window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>o suelte una carpeta o una foto en cualquier parte de esta ventana</translation>
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
        <translation>La foto muestra qué cambiaría antes de aplicarlo.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Apply this clean-up; it can be undone</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Aplicar esta limpieza; se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Apply</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Leave the mask as it is</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Dejar la máscara como está</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Working…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Calculando…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Clean-up</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Limpieza</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Choose a clean-up…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Elegir una limpieza…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Nothing to change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>{count:,} pixels would change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Cambiarían {count:,} píxeles</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>{count:,} pixel would change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Cambiaría {count:,} píxel</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>Opened</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Abierta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>No steps yet. What you paint on this photo is listed here, and a click takes you back to any step.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Aún no hay pasos. Aquí se lista lo que pinta en esta foto, y un clic le devuelve a cualquier paso.</translation>
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
        <translation>1 paso, {size}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{steps} steps, {size}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{steps} pasos, {size}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{step} (current)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{step} (actual)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{step} (undone)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{step} (deshecho)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>Steps</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/mask_panel.py"/>
        <source>Clean up</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Limpiar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/mask_panel.py"/>
        <source>The whole mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Toda la máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/propagate_panel.py"/>
        <source>Take what is shown as one step; it can be undone</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Aceptar lo que se muestra como un solo paso; se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/propagate_panel.py"/>
        <source>Accept</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/propagate_panel.py"/>
        <source>Suggestion {number} of {count}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Sugerencia {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Mark this photo to come back to</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Marcar esta foto con un indicador para volver a ella</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Skipped because</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Omitida por</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Tag the photo “{tag}”</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Poner a la foto la etiqueta «{tag}»</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>no reason given</source>
        <extracomment>menu, button or message</extracomment>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Reason for the skip</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Motivo de la omisión</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Why the photo is left out; statistics count the reasons</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Por qué se excluye la foto; las estadísticas cuentan los motivos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Other tags, separated by commas; Return adds them</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Otras etiquetas, separadas por comas; Intro las añade</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Add a tag</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>{count:,} characters too long to be stored</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} caracteres de más para guardarla</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Anything worth noting about this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Cualquier cosa digna de anotar sobre esta foto</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Stored when the field is left, or with Ctrl+Return</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Se guarda al salir del campo, o con Ctrl+Intro</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>A round tip</source>
        <extracomment>tool tip</extracomment>
        <translation>Punta redonda</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Round</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Redonda</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>A square tip</source>
        <extracomment>tool tip</extracomment>
        <translation>Punta cuadrada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Square</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Cuadrada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Fill where the photo looks like under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>Rellenar donde la foto se parece a lo que hay bajo el puntero</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Like colours</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Colores similares</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Fill the patch of one class under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>Rellenar el trozo de una clase bajo el puntero</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>One class</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Una clase</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Shift+click paints a straight line.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Mayús+clic pinta una línea recta.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_panel.py"/>
        <source>Class</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Colours</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Draw only where the classes meet</source>
        <extracomment>tool tip</extracomment>
        <translation>Dibujar solo donde se tocan las clases</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Outline</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Contorno</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show how sure the model was of its proposal</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar lo seguro que estaba el modelo de su propuesta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Confidence</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show where the mask differs from the proposal</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar dónde difiere la máscara de la propuesta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show the photo once, with its mask</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar la foto una vez, con su máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Single</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Individual</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show the photo again beside it, without the mask</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar la foto otra vez al lado, sin la máscara</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Side by side</source>
        <extracomment>menu, button or message</extracomment>
        <translation>En paralelo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show the mask on one side of a line that can be dragged</source>
        <extracomment>tool tip</extracomment>
        <translation>Mostrar la máscara a un lado de una línea que se puede arrastrar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Swipe</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Deslizar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Reset brightness, contrast and gamma</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Restablecer brillo, contraste y gamma</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Brightness and contrast</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Brillo y contraste</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>All photos ({count})</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Todas las fotos ({count})</translation>
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
        <translation>Etiqueta: {tag} ({count})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Which photos to list</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Qué fotos listar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Show photos in state</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Mostrar las fotos en este estado</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>All photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>In which order to list the photos and to go through them</source>
        <extracomment>menu, button or message</extracomment>
        <translation>En qué orden listar y recorrer las fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Order of the photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Orden de las fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>No photo fits.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ninguna foto cumple el filtro.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Show all photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Mostrar todas las fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_cell.py"/>
        <source>Broken</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Dañada</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_grid.py"/>
        <source>Grid of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Cuadrícula de fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_grid.py"/>
        <source>No photo to show.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ninguna foto que mostrar.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_list.py"/>
        <source>Cannot be read</source>
        <extracomment>menu, button or message</extracomment>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/search_field.py"/>
        <source>Search photos by name, tag or note</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Buscar fotos por nombre, etiqueta o nota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/search_field.py"/>
        <source>Search name, tag, note</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Buscar nombre, etiqueta, nota</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/search_field.py"/>
        <source>List only photos whose names, tags or notes contain this text; Esc lists all again</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Listar solo las fotos cuyos nombres, etiquetas o notas contengan este texto; Esc las lista todas de nuevo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/curve_plot.py"/>
        <source>There are no figures before the first epoch ends.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>No hay cifras antes de que termine la primera época.</translation>
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
        <translation>Época {epoch}</translation>
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
        <translation>Fotos revisadas de esta carpeta</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/photo_strip.py"/>
        <source>{name}: what the model proposes after the last epoch</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name}: lo que propone el modelo después de la última época</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_page.py"/>
        <source>{done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{done:,} de {total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_page.py"/>
        <source>Stopping…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_panel.py"/>
        <source>Cancel {work}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Cancelar: {work}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_panel.py"/>
        <source>Pause</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_panel.py"/>
        <source>Resume</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Training panel</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Panel de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Progress of the fine-tune</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Progreso del ajuste fino</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Loss</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pérdida</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Held-out core IoU</source>
        <extracomment>menu, button or message</extracomment>
        <translation>IoU central, reservadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Photos after each epoch</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Fotos después de cada época</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Compare and keep the best weights so far</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Comparar y conservar los mejores pesos hasta ahora</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>&amp;Stop and keep best</source>
        <extracomment>menu, button or message</extracomment>
        <translation>&amp;Detener y conservar lo mejor</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Cancel and &amp;discard</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Cancelar y d&amp;escartar</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>On {device}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>En {device}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>held out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>reservadas</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>core IoU</source>
        <extracomment>menu, button or message</extracomment>
        <translation>IoU central</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Hide the training panel</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ocultar el panel de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Hide this panel; the fine-tune goes on</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ocultar este panel; el ajuste fino continúa</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>No photos are watched.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>No se observa ninguna foto.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>What the model proposes for the watched photos appears here after the first epoch.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Lo que el modelo propone para las fotos observadas aparece aquí después de la primera época.</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Starting the trainer…</source>
        <extracomment>title</extracomment>
        <translation>Iniciando el entrenamiento…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Reading photos and masks…</source>
        <extracomment>title</extracomment>
        <translation>Leyendo fotos y máscaras…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Scoring the model in use…</source>
        <extracomment>title</extracomment>
        <translation>Puntuando el modelo en uso…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Preparing the photos for training…</source>
        <extracomment>title</extracomment>
        <translation>Preparando las fotos para el entrenamiento…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Comparing the old and the new model…</source>
        <extracomment>title</extracomment>
        <translation>Comparando el modelo anterior y el nuevo…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Checking the new model on photos that nobody corrected…</source>
        <extracomment>title</extracomment>
        <translation>Comprobando el modelo nuevo en fotos que nadie corrigió…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Reading photos and masks: {done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Leyendo fotos y máscaras: {done:,} de {total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Scoring the model in use: {done:,} of {total:,} photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Puntuando el modelo en uso: {done:,} de {total:,} fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Preparing the photos for training: {done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Preparando las fotos para el entrenamiento: {done:,} de {total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Comparing the old and the new model: {done:,} of {total:,} photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Comparando el modelo anterior y el nuevo: {done:,} de {total:,} fotos</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Checking the new model on uncorrected photos: {done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Comprobando el modelo nuevo en fotos sin corregir: {done:,} de {total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Show the training panel: curves, photos after each epoch, stopping early</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Mostrar el panel de entrenamiento: curvas, fotos después de cada época, detener antes de tiempo</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Loss per epoch</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pérdida por época</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Loss per epoch: {losses}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Pérdida por época: {losses}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Stopping; the best weights so far are kept…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Deteniendo; se conservan los mejores pesos hasta ahora…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Training {fold} of {folds}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Entrenamiento {fold} de {folds}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Epoch {epoch} of {epochs}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Época {epoch} de {epochs}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>loss {loss:.3f}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>pérdida {loss:.3f}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>about {duration} left</source>
        <extracomment>menu, button or message</extracomment>
        <translation>quedan aprox. {duration}</translation>
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
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/setting_control.py"/>
        <source>Choose: {title}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Elegir: {title}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/setting_control.py"/>
        <source>Colour of {name}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Color de {name}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/tag_field.py"/>
        <source>cat, indoors</source>
        <extracomment>menu, button or message</extracomment>
        <translation>gato, interior</translation>
    </message>
</context>
</TS>
