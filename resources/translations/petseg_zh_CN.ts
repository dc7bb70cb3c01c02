<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<!-- Translated by a machine. docs/languages.md says how to mend a text. -->
<context>
    <name>PetSeg</name>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source> px</source>
        <extracomment>unit after a number</extracomment>
        <translation> 像素</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Fill holes</source>
        <extracomment>title</extracomment>
        <translation>填充孔洞</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Fill holes in the pet up to an area</source>
        <extracomment>tool tip</extracomment>
        <translation>填充宠物中不超过指定面积的孔洞</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Fill &amp;holes…</source>
        <extracomment>menu</extracomment>
        <translation>填充孔洞(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Area</source>
        <extracomment>label of a control</extracomment>
        <translation>面积</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove specks</source>
        <extracomment>title</extracomment>
        <translation>去除杂点</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove parts of the pet smaller than an area</source>
        <extracomment>tool tip</extracomment>
        <translation>去除宠物中小于指定面积的部分</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove &amp;specks…</source>
        <extracomment>menu</extracomment>
        <translation>去除杂点(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Keep the largest part</source>
        <extracomment>title</extracomment>
        <translation>保留最大部分</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>&amp;Keep the largest part…</source>
        <extracomment>menu</extracomment>
        <translation>保留最大部分(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove all of the pet except its largest part</source>
        <extracomment>tool tip</extracomment>
        <translation>去除宠物除最大部分以外的所有部分</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Grow</source>
        <extracomment>title</extracomment>
        <translation>扩展</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Move the outline of the pet outwards</source>
        <extracomment>tool tip</extracomment>
        <translation>将宠物的轮廓向外移动</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>&amp;Grow…</source>
        <extracomment>menu</extracomment>
        <translation>扩展(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>By</source>
        <extracomment>label of a control</extracomment>
        <translation>幅度</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Shrink</source>
        <extracomment>title</extracomment>
        <translation>收缩</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Move the outline of the pet inwards</source>
        <extracomment>tool tip</extracomment>
        <translation>将宠物的轮廓向内移动</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Sh&amp;rink…</source>
        <extracomment>menu</extracomment>
        <translation>收缩(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Smooth</source>
        <extracomment>title</extracomment>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Round off corners and dents of the outline</source>
        <extracomment>tool tip</extracomment>
        <translation>将轮廓的尖角和凹陷变圆滑</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>S&amp;mooth…</source>
        <extracomment>menu</extracomment>
        <translation>平滑(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Radius</source>
        <extracomment>label of a control</extracomment>
        <translation>半径</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>See docs/gpu.md for what a GPU needs on this system.</source>
        <extracomment>error: what to do</extracomment>
        <translation>此系统上使用 GPU 的要求见 docs/gpu.md。</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>it ran out of memory</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>内存不足</translation>
    </message>
    <message>
        <location filename="../../core/editing/plan.py"/>
        <source>Reset to proposal</source>
        <extracomment>title</extracomment>
        <translation>重置为建议</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>operation not permitted</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>no such file or directory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>没有该文件或目录</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>input/output error</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>cannot allocate memory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>permission denied</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>权限不足</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>device or resource busy</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>file exists</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>文件已存在</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>no such device</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>没有该设备</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>not a directory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>不是目录</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>is a directory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>是目录</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>invalid argument</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>无效的参数</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>too many open files</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>file too large</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>文件过大</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>no space left on device</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>read-only file system</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>file name too long</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>文件名过长</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>directory not empty</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>目录不为空</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>network is unreachable</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>网络不可达</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>connection reset by peer</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>connection timed out</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>连接超时</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>host is down</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>主机已关闭</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>stale file handle</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>文件句柄已失效</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>disk quota exceeded</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{file}: {problem}</source>
        <extracomment>error: how its parts are put together</extracomment>
        <translation>{file}：{problem}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{problem}.</source>
        <extracomment>error: how its parts are put together</extracomment>
        <translation>{problem}。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{problem}. {remedy}</source>
        <extracomment>error: how its parts are put together</extracomment>
        <translation>{problem}。{remedy}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{what} ({error}).</source>
        <extracomment>error: how its parts are put together</extracomment>
        <translation>{what}（{error}）。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/agreement.py"/>
        <source>the mask has {width} x {height} pixels, that in the other folder {other_width} x {other_height}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>蒙版为 {width} x {height} 像素，另一个文件夹中的蒙版为 {other_width} x {other_height} 像素</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/labelled_photos.py"/>
        <source>there are no photos with masks in this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此文件夹中没有带蒙版的照片</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/labelled_photos.py"/>
        <source>It needs photos, and masks as annotations/trimaps/NAME.png.</source>
        <extracomment>error: what to do</extracomment>
        <translation>需要照片，以及位于 annotations/trimaps/NAME.png 的蒙版。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scoring.py"/>
        <source>there is not enough memory for this photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>内存不足，无法处理这张照片</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/tuning_photos.py"/>
        <source>not reviewed</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>未审核</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/tuning_photos.py"/>
        <source>no mask</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>无蒙版</translation>
    </message>
    <message>
        <location filename="../../core/exporting/export.py"/>
        <source>this file is no longer part of the export, and was left as another program changed it</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此文件已不属于该导出，因被其他程序更改过而保留原样</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>the list of what was exported cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法读取已导出内容的列表（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>Export to another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请导出到其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>the list of what was exported cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法写入已导出内容的列表（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>Free some space or check the folder's permissions; exporting again goes on from here.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请释放一些空间或检查文件夹的权限；再次导出时会从此处继续。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>Check its mask.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请检查它的蒙版。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>the photo was replaced after its mask was made</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>照片在蒙版制作之后被替换</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>this file was made or changed by another program and was left as it is</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此文件由其他程序创建或更改，已保留原样</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>Export to another folder, or have files of others replaced.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请导出到其他文件夹，或允许替换其他程序的文件。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>the photo cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法读取照片（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>there are {count} categories, more than the {limit} that formats can tell apart</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>共有 {count} 个分类，超过格式所能区分的 {limit} 个</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Give all pets one category.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将所有宠物归为一个分类。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>masks cannot be exported as {format}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>蒙版无法导出为 {format}</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Choose one of {known}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请从以下选项中选择：{known}。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>{format} cannot have a border that is {border}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{format} 的边界不能为 {border}</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>{format} cannot be written as {variant}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{format} 不能写为 {variant}</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>the category has no name</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>分类没有名称</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Name it, such as pet, cat or dog.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请为其命名，例如 pet、cat 或 dog。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>no tag can be the category</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>没有可作为分类的标签</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Name some, such as cat and dog.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请指定几个标签，例如 cat 和 dog。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>this folder holds an export as {format}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此文件夹中已有 {format} 格式的导出</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>this is a file, not a folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>这是文件，不是文件夹</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>the folder holds other files</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件夹中有其他文件</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Choose a new or empty folder, or one with an earlier export.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择新文件夹、空文件夹或含有先前导出的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>this folder belongs to the photos that are exported</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此文件夹属于要导出的照片</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>another export to this folder is running</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>另一个到此文件夹的导出正在进行</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Wait until it has ended.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请等待其结束。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>nothing can be exported there ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法导出到该处（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Free some space, check the folder's permissions, or choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请释放一些空间、检查文件夹的权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>the folder cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法读取文件夹（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>Check that it exists and that you may open it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请检查它是否存在，以及您是否有权打开它。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>no folder for temporary files can be made ({reason})</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>无法创建用于临时文件的文件夹（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>Free some space, or name another folder in the variable TMPDIR.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请释放一些空间，或在变量 TMPDIR 中指定其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Cut along its middle</source>
        <extracomment>choice</extracomment>
        <translation>沿其中线分割</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Make it pet</source>
        <extracomment>choice</extracomment>
        <translation>归为宠物</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Make it background</source>
        <extracomment>choice</extracomment>
        <translation>归为背景</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Keep it, as pixels of neither class</source>
        <extracomment>choice</extracomment>
        <translation>保留，作为不属于任何一类的像素</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>there are no photos in it as COCO lists them</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>其中没有按 COCO 方式列出的照片</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>Choose the JSON file of annotations.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择标注的 JSON 文件。</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>the mask of {photo} is left out ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{photo} 的蒙版已排除（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>the masks of {count} more photos are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>另有 {count} 张照片的蒙版已排除</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>an annotation is of no listed category</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>有标注不属于任何列出的分类</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>an annotation has a box and no mask</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>有标注只有框而没有蒙版</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>an annotation has neither polygons nor run lengths</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>有标注既没有多边形也没有行程编码</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>its categories have no names, or the same id twice</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>其分类没有名称，或 id 重复</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>its images have no file names, or the same id twice</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>其图像没有文件名，或 id 重复</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>its size is no whole number</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>其尺寸不是整数</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>there are too many to paint</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>数量过多，无法绘制</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>annotation {number} of {photo} cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法读取 {photo} 的第 {number} 个标注（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>Correct or remove it in the program that it comes from.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请在来源程序中更正或移除它。</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>the file is not as COCO has it ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件不符合 COCO 格式（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>It may be damaged; export it again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>文件可能已损坏，请重新导出。</translation>
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
        <translation>pycocotools、torchvision、Detectron2、MMDetection、FiftyOne、CVAT、datumaro</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/writing.py"/>
        <source>The border, unless it is kept; up to a pixel along the outline with simple polygons</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>边界（除非保留）；使用简化多边形时，轮廓沿线误差最多一个像素</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/writing.py"/>
        <source>Run lengths (RLE)</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>行程编码 (RLE)</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Cut-out PNG</source>
        <extracomment>title</extracomment>
        <translation>抠图 PNG</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Image editors and layouts: the pet on a transparent ground, soft along the border</source>
        <extracomment>which programs use a format</extracomment>
        <translation>图像编辑器和排版：透明底上的宠物，沿边界柔和过渡</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Which pixels are border; photos without a pet are not written</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>哪些像素是边界；没有宠物的照片不会写入</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>At the size of the photo</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>照片原尺寸</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Cropped to the pet</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>裁剪到宠物</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>this XML file is none of CVAT's</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此 XML 文件不是 CVAT 的文件</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>Export as "CVAT for images 1.1" there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请在 CVAT 中导出为 "CVAT for images 1.1"。</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>{count} tracks of videos are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} 条视频轨迹已排除</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>{count} shapes have no area and are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} 个形状没有面积，已排除</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>{count} photos have no shapes: their masks are all background</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} 张照片没有形状：其蒙版全为背景</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>there are no images in this file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此文件中没有图像</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>a shape has corners far outside the photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>有形状的顶点远在照片之外</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>a mask has no size</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>有蒙版没有尺寸</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>the run lengths of a mask are not those of its size</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>有蒙版的行程编码与其尺寸不符</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>the run lengths of a mask are no whole numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>有蒙版的行程编码不是整数</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>a polygon has too many corners</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>有多边形的顶点过多</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>the points of a polygon are no pairs of numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>有多边形的点不是数字对</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>{attribute} of a shape is no number, or too large</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>形状的 {attribute} 不是数字或过大</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>{attribute} is no whole number</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{attribute} 不是整数</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>a file of this export cannot be read again ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法重新读取此导出中的一个文件（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>Export into an empty folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请导出到空文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>CVAT segmentation mask 1.1</source>
        <extracomment>title</extracomment>
        <translation>CVAT 分割蒙版 1.1</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>CVAT, which imports its zip file; datumaro, which reads the folder</source>
        <extracomment>which programs use a format</extracomment>
        <translation>CVAT（导入其 zip 文件）；datumaro（读取文件夹）</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>Zip file of masks, for a task that has the photos</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>蒙版的 zip 文件，用于已有照片的任务</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>Zip file of masks and photos, for a project</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>蒙版和照片的 zip 文件，用于项目</translation>
    </message>
    <message>
        <location filename="../../core/formats/export_folder.py"/>
        <source>a link leads out of the export's folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>有链接指向导出文件夹之外</translation>
    </message>
    <message>
        <location filename="../../core/formats/export_folder.py"/>
        <source>Remove the link, or export elsewhere.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请移除该链接，或导出到其他位置。</translation>
    </message>
    <message>
        <location filename="../../core/formats/export_folder.py"/>
        <source>the file cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法写入文件（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>there are {count} categories, more than this format has room for ({most})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>共有 {count} 个分类，超过此格式的上限（{most}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>Export with one category for all photos, or in another format.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将所有照片导出为同一分类，或使用其他格式。</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>no category may be called {name} in this format</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此格式中的分类不能命名为 {name}</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>Choose another name for it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请为其选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>this format cannot write a category that is called {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此格式无法写入名为 {name} 的分类</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>Use letters, digits, spaces, - and _ in names of categories.</source>
        <extracomment>error: what to do</extracomment>
        <translation>分类名称请使用字母、数字、空格、- 和 _。</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/files.py"/>
        <source>the file is larger than PetSeg reads ({megabytes} MB)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件超过 PetSeg 可读取的大小（{megabytes} MB）</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/files.py"/>
        <source>Save it in several parts, or without the photos.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将其分成几部分保存，或保存时不含照片。</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/files.py"/>
        <source>the file cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法读取文件（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>it is nested too deeply</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>there is no object in it</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>其中没有对象</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>the file lists more values than PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件列出的值超过 PetSeg 可读取的数量</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>Split it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将其拆分。</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>the file is not JSON as other programs write it ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件不是其他程序所写的 JSON（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>It may be damaged; export it again from there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>文件可能已损坏，请从来源处重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>the file declares a document type, which could make it endless</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件声明了文档类型，可能导致其无限展开</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>Files of annotations have none; export it again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>标注文件不含文档类型，请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>the file has more elements, or nests them deeper, than PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件的元素数量或嵌套深度超过 PetSeg 可读取的范围</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>the file is no well-formed XML ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件不是格式良好的 XML（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>It may be cut off.</source>
        <extracomment>error: what to do</extracomment>
        <translation>文件可能不完整。</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/reading.py"/>
        <source>no metadata.jsonl in this folder names masks</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此文件夹中没有指明蒙版的 metadata.jsonl</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/reading.py"/>
        <source>Choose the folder that holds it, or those that are called train and test.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择包含该文件的文件夹，或名为 train 和 test 的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/reading.py"/>
        <source>a mask lies outside the folder and is left out: {name!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>有蒙版位于文件夹之外，已排除：{name!r}</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/writing.py"/>
        <source>Hugging Face image folder</source>
        <extracomment>title</extracomment>
        <translation>Hugging Face 图像文件夹</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/writing.py"/>
        <source>Hugging Face datasets: load_dataset("FOLDER") has the columns image and mask</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Hugging Face datasets：load_dataset("FOLDER") 包含 image 和 mask 两列</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>there are no files of labelme here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此处没有 labelme 文件</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>Choose the folder with its JSON files.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择包含其 JSON 文件的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>{count} points and lines have no area and are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} 个点和线没有面积，已排除</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>there is no list of shapes</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>没有形状列表</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>the file is not as labelme writes it (shape {number}: {reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件不符合 labelme 的写法（形状 {number}：{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>Save it again there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请在 labelme 中重新保存。</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it is no object</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>它不是对象</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it has no label</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>它没有类别名</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>its kind is unknown</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>它的类型未知</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>its points are no pairs of numbers</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>它的点不是数字对</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it has more or fewer points than its kind</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>其点数与类型不符</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it has no mask</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>它没有蒙版</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>imageHeight and imageWidth are no whole numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>imageHeight 和 imageWidth 不是整数</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>a mask is larger than its photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>有蒙版大于其照片</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>a mask has colours</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>有蒙版为彩色</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>its text is damaged</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>其文本已损坏</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>a mask cannot be decoded ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>有蒙版无法解码（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>the file is not as labelme writes it ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件不符合 labelme 的写法（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>labelme, which opens the folder</source>
        <extracomment>which programs use a format</extracomment>
        <translation>labelme（打开该文件夹）</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>Polygons leave the outline by up to a pixel; masks are exact</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>多边形会偏离轮廓最多一个像素；蒙版则精确无误</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>Masks, exact</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>蒙版，精确</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>Polygons, to correct in labelme</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>多边形，便于在 labelme 中修正</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>Overlay JPEG</source>
        <extracomment>title</extracomment>
        <translation>叠加 JPEG</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>People: reports, slides, e-mails</source>
        <extracomment>which programs use a format</extracomment>
        <translation>供人查看：报告、幻灯片、电子邮件</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>The mask itself: nothing reads it back</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>蒙版本身：没有程序能将其读回</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>At most 1600 pixels wide and high</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>宽和高最多 1600 像素</translation>
    </message>
    <message>
        <location filename="../../core/formats/oxford.py"/>
        <source>Oxford trimaps</source>
        <extracomment>title</extracomment>
        <translation>Oxford 三分图</translation>
    </message>
    <message>
        <location filename="../../core/formats/oxford.py"/>
        <source>torchvision's OxfordIIITPet, PetSeg, scripts for Oxford-IIIT Pet</source>
        <extracomment>which programs use a format</extracomment>
        <translation>torchvision 的 OxfordIIITPet、PetSeg、用于 Oxford-IIIT Pet 的脚本</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>there are no photos in this folder, so that nobody knows whose its masks are</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此文件夹中没有照片，因此无法得知其蒙版属于哪些照片</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>Import its masks as Oxford trimaps; their states stay behind.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将其蒙版作为 Oxford 三分图导入；状态不会随之导入。</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>PetSeg folder</source>
        <extracomment>title</extracomment>
        <translation>PetSeg 文件夹</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>Another copy of a folder, worked on by somebody else: states come along</source>
        <extracomment>which programs use a format</extracomment>
        <translation>由他人处理过的同一文件夹的另一副本：状态会随之导入</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/binary_png.py"/>
        <source>Black and white PNG</source>
        <extracomment>title</extracomment>
        <translation>黑白 PNG</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/binary_png.py"/>
        <source>Image editors, and training code with one class: 255 is pet</source>
        <extracomment>which programs use a format</extracomment>
        <translation>图像编辑器，以及单类别的训练代码：255 为宠物</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/binary_png.py"/>
        <source>The border</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>边界</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/images.py"/>
        <source>there are no images in this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此文件夹中没有图像</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/images.py"/>
        <source>Images</source>
        <extracomment>title</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/images.py"/>
        <source>Any indexed, coloured or grey image of each photo, or a folder of them</source>
        <extracomment>which programs use a format</extracomment>
        <translation>每张照片的任意索引、彩色或灰度图像，或这些图像的文件夹</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>the file does not list classes with index and name ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件没有列出带索引和名称的类别（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>It has to be as PetSeg exports it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>文件必须与 PetSeg 导出的一致。</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>Indexed PNG</source>
        <extracomment>title</extracomment>
        <translation>索引 PNG</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>Most training code: 0 background, 1 pet, 2 border, with colours to look at</source>
        <extracomment>which programs use a format</extracomment>
        <translation>大多数训练代码：0 为背景，1 为宠物，2 为边界，带便于查看的颜色</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>the image has fractions as values</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>图像的值含有小数</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>Save it with whole numbers.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请以整数值保存。</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>the image has values outside 0 to {largest}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>图像的值超出 0 到 {largest} 的范围</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>Save it with 16 bits.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请以 16 位保存。</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygon_filling.py"/>
        <source>a polygon has fewer than three corners</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>有多边形的顶点少于三个</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygon_filling.py"/>
        <source>a polygon is no list of numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>有多边形不是数字列表</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygon_filling.py"/>
        <source>a polygon has too many corners, or lines that are too long</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>有多边形的顶点过多，或线段过长</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygons.py"/>
        <source>Polygons with few corners</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>顶点较少的多边形</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygons.py"/>
        <source>Polygons along every pixel</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>沿每个像素的多边形</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/run_lengths.py"/>
        <source>run lengths are for another size than the photo's</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>行程编码对应的尺寸与照片不同</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/run_lengths.py"/>
        <source>run lengths do not add up to the photo's pixels</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>行程编码的总和与照片的像素数不符</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/run_lengths.py"/>
        <source>run lengths are no whole numbers, and no text that COCO has for them</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>行程编码既不是整数，也不是 COCO 所用的文本</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/shape_canvas.py"/>
        <source>the shapes of one photo are more than PetSeg paints</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>一张照片的形状超过 PetSeg 可绘制的数量</translation>
    </message>
    <message>
        <location filename="../../core/formats/tfds.py"/>
        <source>a TFDS data set needs packages that are not installed: {packages}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>TFDS 数据集需要尚未安装的软件包：{packages}</translation>
    </message>
    <message>
        <location filename="../../core/formats/tfds.py"/>
        <source>TFDS data set</source>
        <extracomment>title</extracomment>
        <translation>TFDS 数据集</translation>
    </message>
    <message>
        <location filename="../../core/formats/tfds.py"/>
        <source>tfds.load("oxford_iiit_pet:4.*.*"), and so the TensorFlow tutorial on segmentation</source>
        <extracomment>which programs use a format</extracomment>
        <translation>tfds.load("oxford_iiit_pet:4.*.*")，因而也适用于 TensorFlow 的分割教程</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>labelmap.txt lists more than {count} labels</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>labelmap.txt 列出的类别名超过 {count} 个</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>labelmap.txt is no UTF-8 text</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>labelmap.txt 不是 UTF-8 文本</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>Save it as UTF-8.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将其另存为 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>line {number} of labelmap.txt is no label with a colour</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>labelmap.txt 第 {number} 行不是带颜色的类别名</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>Lines are such as cat:128,0,0:: and each name stands there once.</source>
        <extracomment>error: what to do</extracomment>
        <translation>行的格式如 cat:128,0,0::，且每个名称只出现一次。</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/masks.py"/>
        <source>the mask has {count} separate regions, and this format has room for {most}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>蒙版有 {count} 个分离的区域，而此格式最多容纳 {most} 个</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/masks.py"/>
        <source>Remove the specks with a clean-up, or export all of a photo as one object.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请用清理功能去除杂点，或将一张照片的全部宠物作为一个对象导出。</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/reading.py"/>
        <source>there is no SegmentationClass with images in this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此文件夹中没有包含图像的 SegmentationClass</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/reading.py"/>
        <source>Choose the folder that holds it, such as VOC2012.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择包含它的文件夹，例如 VOC2012。</translation>
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
        <translation>torchvision 的 VOCSegmentation 和 VOCDetection、MMSegmentation、datumaro</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>there are no text files of polygons here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此处没有多边形的文本文件</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>Choose the folder that has labels in it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择包含 labels 的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>there are more polygons than PetSeg paints</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>多边形超过 PetSeg 可绘制的数量</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>Remove some.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请移除一些。</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>line {number} cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法读取第 {number} 行（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>Correct or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请更正或移除它。</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>it has a box and no polygon</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>它只有框而没有多边形</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>a coordinate is missing</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>缺少一个坐标</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>its coordinates are no shares of the photo's width and height</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>其坐标不是照片宽高的比例</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>its class is no whole number from 0 on</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>其类别不是从 0 开始的整数</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/writing.py"/>
        <source>YOLO segmentation</source>
        <extracomment>title</extracomment>
        <translation>YOLO 分割</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/writing.py"/>
        <source>Ultralytics, supervision, Roboflow</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Ultralytics、supervision、Roboflow</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/writing.py"/>
        <source>The border, which polygons are of one animal, and up to a pixel along the outline with simple polygons</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>边界；哪些多边形属于同一只动物；使用简化多边形时，轮廓沿线误差最多一个像素</translation>
    </message>
    <message>
        <location filename="../../core/images/depth.py"/>
        <source>the photo has negative values, so that black cannot be known</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>照片含有负值，因此无法确定黑色</translation>
    </message>
    <message>
        <location filename="../../core/images/depth.py"/>
        <source>Save it with 8 or 16 bits per channel, without a sign.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请以每通道 8 位或 16 位、无符号格式保存。</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>the file is no image of a kind that PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件不是 PetSeg 可读取的图像类型</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>Remove it, or save it again as JPEG or PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请移除它，或重新保存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>the decoder for {format} files is missing</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>缺少 {format} 文件的解码器</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>Install it, or save the photo as JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请安装它，或将照片保存为 JPEG。</translation>
    </message>
    <message>
        <location filename="../../core/images/heif.py"/>
        <source>HEIC photos cannot be read here, as the decoder does not start ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此处无法读取 HEIC 照片，因为解码器无法启动（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/images/heif.py"/>
        <source>Install pi-heif again, or save the photo as JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请重新安装 pi-heif，或将照片保存为 JPEG。</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg.py"/>
        <source>the photo has {bits} bits per channel, which PetSeg does not read in JPEG files</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>照片每通道 {bits} 位，PetSeg 不支持读取这样的 JPEG 文件</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg.py"/>
        <source>Save it again as PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请重新保存为 PNG。</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>the file has too many parts</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件的分段过多</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>It may be damaged; copy it again or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>文件可能已损坏，请重新复制或移除它。</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>the photo is stored in too many steps to be decoded in a reasonable time</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>照片分多步存储，无法在合理时间内解码</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>Save it again as an ordinary JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请重新保存为普通 JPEG。</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo has no pixels</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>照片没有像素</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Copy it again from where it came.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请从来源处重新复制。</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo has {width} x {height} pixels, more than PetSeg opens ({megapixels} megapixels, {side} a side)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>照片为 {width} x {height} 像素，超过 PetSeg 可打开的大小（{megapixels} 百万像素，单边 {side} 像素）</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save a smaller copy and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请保存较小的副本并打开该副本。</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo is stored in {count} pieces, more than PetSeg opens ({limit})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>照片分 {count} 块存储，超过 PetSeg 可打开的数量（{limit}）</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save it as PNG and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将其保存为 PNG 后再打开。</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo has {width} x {height} pixels of {bits} bits, more than PetSeg opens</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>照片为 {width} x {height} 像素、{bits} 位，超过 PetSeg 可打开的大小</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save it with 8 bits per channel and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请以每通道 8 位保存后再打开。</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the file cannot be read as an image ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法将文件作为图像读取（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>It may be damaged or of another type; copy it again or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>文件可能已损坏或属于其他类型，请重新复制或移除它。</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>it is cut off</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>文件不完整</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo is stored in a way that PetSeg does not read ({what})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>照片的存储方式不受 PetSeg 支持（{what}）</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save it again as PNG or JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请重新保存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>the file is empty</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件为空</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Copy the photo again from where it came.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请从来源处重新复制照片。</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>the file is larger than PetSeg opens</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件超过 PetSeg 可打开的大小</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Save a smaller copy.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请保存较小的副本。</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>this is no file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>这不是文件</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Remove it from the folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将其从文件夹中移除。</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>there is no such file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>没有此文件</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Was it moved or renamed?</source>
        <extracomment>error: what to do</extracomment>
        <translation>它是否已被移动或重命名？</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>the file may not be read</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>没有读取文件的权限</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Check its permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>its header is damaged</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>其文件头已损坏</translation>
    </message>
    <message>
        <location filename="../../core/images/simple_formats.py"/>
        <source>the photo is too large for a packed BMP file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>作为压缩 BMP 文件，照片过大</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>the file has no pages</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件没有页面</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>the file's pieces overlap</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件的各块相互重叠</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>the file holds raw data of a camera's sensor</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件包含相机传感器的原始数据</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>Save it as JPEG, PNG or an ordinary TIFF.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将其保存为 JPEG、PNG 或普通 TIFF。</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>colours at a lower resolution than brightness</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>颜色的分辨率低于亮度</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff_blocks.py"/>
        <source>channels of different kinds</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>通道类型不一致</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff_blocks.py"/>
        <source>bits in reverse order</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>位序颠倒</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive has more than {count} entries, which PetSeg does not unpack</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>压缩包的条目超过 {count} 个，PetSeg 不会解压</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>Unpack it yourself, and import the folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请自行解压，然后导入文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive holds a file name that leads out of it: {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>压缩包中有指向其外部的文件名：{name}</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>Nothing of it was unpacked.</source>
        <extracomment>error: what to do</extracomment>
        <translation>未解压任何内容。</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive would take {size} MB unpacked, more than PetSeg unpacks</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>压缩包解压后将占用 {size} MB，超过 PetSeg 可解压的大小</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>If you trust it, unpack it yourself, and import the folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>如果您信任它，请自行解压，然后导入文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive would take {size} MB unpacked, and the disk is nearly full</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>压缩包解压后将占用 {size} MB，而磁盘即将占满</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>Free some space.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请释放一些空间。</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive cannot be unpacked ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法解压压缩包（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>It may be damaged or encrypted.</source>
        <extracomment>error: what to do</extracomment>
        <translation>它可能已损坏或加密。</translation>
    </message>
    <message>
        <location filename="../../core/importing/choices.py"/>
        <source>Keep mine</source>
        <extracomment>choice</extracomment>
        <translation>保留我的</translation>
    </message>
    <message>
        <location filename="../../core/importing/choices.py"/>
        <source>Take theirs</source>
        <extracomment>choice</extracomment>
        <translation>采用对方的</translation>
    </message>
    <message>
        <location filename="../../core/importing/choices.py"/>
        <source>Keep mine, and put theirs in set-aside</source>
        <extracomment>choice</extracomment>
        <translation>保留我的，并将对方的放入 set-aside</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>no photo here is called {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此处没有名为 {name} 的照片</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Rename the mask, or open the folder that holds its photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请重命名蒙版，或打开包含其照片的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>{name} could be the mask of {count} photos: {photos}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{name} 可能是 {count} 张照片的蒙版：{photos}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Name it like one of them, with its folders.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请按其中一张照片命名，包括其文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>{count} masks could be that of {photo}, and this is one of them: {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} 个蒙版可能属于 {photo}，这是其中之一：{name}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Remove or rename the others.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请移除或重命名其他蒙版。</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>the name of another mask fits {photo} better than {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>另一个蒙版的名称比 {name} 更符合 {photo}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Rename the mask if it is of another photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>如果蒙版属于另一张照片，请重命名。</translation>
    </message>
    <message>
        <location filename="../../core/importing/petseg_copy.py"/>
        <source>this is the folder itself</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>这就是该文件夹本身</translation>
    </message>
    <message>
        <location filename="../../core/importing/petseg_copy.py"/>
        <source>Choose another copy of it, or masks from elsewhere.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择它的另一副本，或其他来源的蒙版。</translation>
    </message>
    <message>
        <location filename="../../core/importing/photo_frame.py"/>
        <source>the mask of {name} has {width} x {height} pixels, the photo {photo_width} x {photo_height}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{name} 的蒙版为 {width} x {height} 像素，照片为 {photo_width} x {photo_height} 像素</translation>
    </message>
    <message>
        <location filename="../../core/importing/photo_frame.py"/>
        <source>They have the same aspect ratio: have masks scaled to take it over.</source>
        <extracomment>error: what to do</extracomment>
        <translation>两者宽高比相同：要采用它，请启用缩放蒙版。</translation>
    </message>
    <message>
        <location filename="../../core/importing/photo_frame.py"/>
        <source>Was the photo cropped or turned after the mask was made?</source>
        <extracomment>error: what to do</extracomment>
        <translation>照片是否在蒙版制作之后被裁剪或旋转过？</translation>
    </message>
    <message>
        <location filename="../../core/importing/source.py"/>
        <source>there is no such file or folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <location filename="../../core/importing/source.py"/>
        <source>this is of no format of masks that PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>这不是 PetSeg 可读取的蒙版格式</translation>
    </message>
    <message>
        <location filename="../../core/importing/source.py"/>
        <source>It reads: {formats}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>可读取：{formats}。</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>Import</source>
        <extracomment>title</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>there is not enough memory for this mask</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>内存不足，无法处理此蒙版</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>what was painted on this photo is not saved yet, so that no mask was taken over</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>在这张照片上绘制的内容尚未保存，因此没有采用任何蒙版</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>Import again once it is saved.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请在其保存后重新导入。</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_counts.py"/>
        <source>there are so many different values that it looks like a photo, not a mask</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>不同的值过多，看起来像照片而不是蒙版</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_counts.py"/>
        <source>Choose the folder that holds only the masks.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择只包含蒙版的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>as the format fixes it</source>
        <extracomment>title</extracomment>
        <translation>由格式规定</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>by the names of the classes</source>
        <extracomment>title</extracomment>
        <translation>根据类别名称</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>not known</source>
        <extracomment>title</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>by transparency: what can be seen is pet</source>
        <extracomment>title</extracomment>
        <translation>根据透明度：可见部分为宠物</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>by the colours of PetSeg</source>
        <extracomment>title</extracomment>
        <translation>根据 PetSeg 的颜色</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>black and white: white is pet</source>
        <extracomment>title</extracomment>
        <translation>黑白：白色为宠物</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>0 and 1: 1 is pet</source>
        <extracomment>title</extracomment>
        <translation>0 和 1：1 为宠物</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>as in trimaps: 1 is pet, 2 background, 3 border</source>
        <extracomment>title</extracomment>
        <translation>与三分图相同：1 为宠物，2 为背景，3 为边界</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>trimaps with 1 taken off: 0 is pet, 1 background, 2 border</source>
        <extracomment>title</extracomment>
        <translation>减 1 的三分图：0 为宠物，1 为背景，2 为边界</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>0 background, 1 pet, 2 border</source>
        <extracomment>title</extracomment>
        <translation>0 为背景，1 为宠物，2 为边界</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>as in Pascal VOC: 0 is background, 255 border, all else pet</source>
        <extracomment>title</extracomment>
        <translation>与 Pascal VOC 相同：0 为背景，255 为边界，其余为宠物</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>one value is background, all others are pet</source>
        <extracomment>title</extracomment>
        <translation>一个值为背景，其余均为宠物</translation>
    </message>
    <message>
        <location filename="../../core/labels.py"/>
        <source>Border</source>
        <extracomment>title</extracomment>
        <translation>边界</translation>
    </message>
    <message>
        <location filename="../../core/labels.py"/>
        <source>Background</source>
        <extracomment>title</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <location filename="../../core/labels.py"/>
        <source>Pet</source>
        <extracomment>title</extracomment>
        <translation>宠物</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>there is no mask file of this name</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>没有此名称的蒙版文件</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法读取蒙版（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Check the file's permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请检查文件的权限。</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask has {width} x {height} pixels, its photo {photo_width} x {photo_height}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>蒙版为 {width} x {height} 像素，其照片为 {photo_width} x {photo_height} 像素</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Was the photo turned or resized after the mask was made?</source>
        <extracomment>error: what to do</extracomment>
        <translation>照片是否在蒙版制作之后被旋转或调整过大小？</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask has values other than 1, 2 and 3 ({values})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>蒙版含有 1、2、3 以外的值（{values}）</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>A trimap has 1 for pet, 2 for background and 3 for border.</source>
        <extracomment>error: what to do</extracomment>
        <translation>三分图中 1 为宠物，2 为背景，3 为边界。</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask is a {mode} image, not one with a single 8-bit channel</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>蒙版是 {mode} 图像，而不是单个 8 位通道的图像</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Save it as an 8-bit grey or palette PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将其保存为 8 位灰度或调色板 PNG。</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask can be read in two ways, since its palette shows the codes 1, 2 and 3 in another order</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>蒙版有两种读取方式，因为其调色板以另一种顺序显示代码 1、2、3</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Save it as an 8-bit grey PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将其保存为 8 位灰度 PNG。</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask has {width} x {height} pixels, too many</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>蒙版为 {width} x {height} 像素，尺寸过大</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>The file may be damaged.</source>
        <extracomment>error: what to do</extracomment>
        <translation>文件可能已损坏。</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask cannot be saved ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法保存蒙版（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Free some space or check the folder's permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请释放一些空间或检查文件夹的权限。</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>Choose another model file; the model that PetSeg ships is always there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择其他模型文件；PetSeg 自带模型始终可用。</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the model cannot be saved ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法保存模型（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>Free some space or choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请释放一些空间或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the tensor {name!r} is not made of 32-bit numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>张量 {name!r} 不由 32 位数值组成</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the file is too large for a PetSeg model</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件过大，不可能是 PetSeg 模型</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the model cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法读取模型（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the model file is damaged or no PetSeg model</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>模型文件已损坏或不是 PetSeg 模型</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the file is no PetSeg model, or one of a newer version</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件不是 PetSeg 模型，或属于更新的版本</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the card of the model is damaged</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>模型卡已损坏</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model lacks the tensor {name!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>模型缺少张量 {name!r}</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model's tensor {name!r} has shape {shape} instead of {expected}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>模型的张量 {name!r} 形状为 {shape}，应为 {expected}</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model's tensor '{layer}/moving_variance' has a negative value</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>模型的张量 '{layer}/moving_variance' 含有负值</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model has tensors that the network does not have ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>模型含有网络中不存在的张量（{names}）</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_runtime.py"/>
        <source>{provider} cannot start: {reason}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{provider} 无法启动：{reason}</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_runtime.py"/>
        <source>ONNX Runtime cannot start {provider}, a driver or library is missing or too old</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ONNX Runtime 无法启动 {provider}，缺少驱动程序或库，或其版本过旧</translation>
    </message>
    <message>
        <location filename="../../core/model/segmenter.py"/>
        <source>the model {name!r} gives probabilities that are no numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>模型 {name!r} 给出的概率不是数值</translation>
    </message>
    <message>
        <location filename="../../core/model/segmenter.py"/>
        <source>Choose another model.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../core/model/segmenter.py"/>
        <source>Choose another model file.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择其他模型文件。</translation>
    </message>
    <message>
        <location filename="../../core/network/devices.py"/>
        <source>{backend} sees no GPU</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{backend} 找不到 GPU</translation>
    </message>
    <message>
        <location filename="../../core/network/devices.py"/>
        <source>{backend} cannot start the GPU: {reason}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{backend} 无法启动 GPU：{reason}</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model finds no pet at all on a photo of a cat that comes with PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>在 PetSeg 附带的一张猫的照片上，新模型完全找不到宠物</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model takes pets for background and background for pets on a photo of a cat that comes with PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>在 PetSeg 附带的一张猫的照片上，新模型把宠物当作背景，把背景当作宠物</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model agrees with its base on only {share:.0%} of the pet's pixels on a photo of a cat that comes with PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>在 PetSeg 附带的一张猫的照片上，新模型仅在 {share:.0%} 的宠物像素上与其起始模型一致</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model finds no pet at all on the folder's photos that nobody corrected</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>在文件夹中无人修正过的照片上，新模型完全找不到宠物</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model takes pets for background and background for pets on the folder's photos that nobody corrected</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>在文件夹中无人修正过的照片上，新模型把宠物当作背景，把背景当作宠物</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model agrees with its base on only {share:.0%} of the pets' pixels on the folder's photos that nobody corrected</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>在文件夹中无人修正过的照片上，新模型仅在 {share:.0%} 的宠物像素上与其起始模型一致</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/fine_tune.py"/>
        <source>none of the photos that judge the new model can be read any more</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>用来评判新模型的照片都已无法读取</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/fine_tune.py"/>
        <source>Put them back where they were and fine-tune again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将它们放回原处，然后重新微调。</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/fine_tune.py"/>
        <source>The photo was left out.</source>
        <extracomment>error: what to do</extracomment>
        <translation>该照片已排除。</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/loop.py"/>
        <source>memory ran out; training went on with {count} squares at a time</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>内存不足；训练改为每次处理 {count} 个方块后继续</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/loop.py"/>
        <source>the training diverged (the loss is not a number)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>训练发散（损失不是数值）</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/loop.py"/>
        <source>The model in use is unchanged. Check the masks of the reviewed photos.</source>
        <extracomment>error: what to do</extracomment>
        <translation>正在使用的模型未改变。请检查已审核照片的蒙版。</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>held-out photos that do not judge the new model: {count}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>不参与评判新模型的留出照片：{count}</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>The model in use or the base was trained on them elsewhere, which favours it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>正在使用的模型或其基础模型曾在别处用这些照片训练过，会因此占优。</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>there are too few reviewed photos for fine-tuning: it needs at least {needed}, {readable} can be read</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>已审核的照片过少，无法微调：至少需要 {needed} 张，可读取 {readable} 张</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>Mark more photos as reviewed first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请先将更多照片标为已审核。</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>Choose others.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择其他部分。</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>there are no parts {parts!r} to train</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>没有可训练的部分 {parts!r}</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>Choose another one.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择另一项。</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>there is no augmentation {name!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>没有数据增强 {name!r}</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>unknown request {line!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>未知请求 {line!r}</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>no model is open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>没有打开的模型</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>no data set is open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>没有打开的数据集</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>Close other programs and try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>there is not enough memory</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>内存不足</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>{kind}: {reason}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{kind}：{reason}</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>Your masks and the model in use are unchanged.</source>
        <extracomment>error: what to do</extracomment>
        <translation>您的蒙版和正在使用的模型均未改变。</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>tensorflow_datasets is not installed</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>尚未安装 tensorflow_datasets</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>the data set {name!r} cannot be loaded ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法加载数据集 {name!r}（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>Prepare it there with tensorflow_datasets, or connect to the network once.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请在该处用 tensorflow_datasets 准备数据集，或连接一次网络。</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>the data set cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法写入数据集（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>Free some space or check the folder's permissions, and export again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请释放一些空间或检查文件夹的权限，然后重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Skip</source>
        <extracomment>title</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Review</source>
        <extracomment>title</extracomment>
        <translation>审核</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Reset</source>
        <extracomment>title</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Reason</source>
        <extracomment>title</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Note</source>
        <extracomment>title</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Flag</source>
        <extracomment>title</extracomment>
        <translation>旗标</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Tagging</source>
        <extracomment>title</extracomment>
        <translation>设置标签</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>the photo has no proposal</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>照片没有建议</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Propose its mask first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请先为其生成建议蒙版。</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>what was painted on this photo is not saved yet</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>在这张照片上绘制的内容尚未保存</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Try again in a moment.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database cannot be copied ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法复制项目的数据库（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Check that you may read it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请检查您是否有权读取它。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database was deleted while the folder was open, and was written again</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>项目的数据库在文件夹打开期间被删除，已重新写入</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>All states are kept. Proposals that were deleted with it are made again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>所有状态均已保留。随之被删除的建议将重新生成。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>another program replaced the project's database while the folder was open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>其他程序在文件夹打开期间替换了项目的数据库</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>The states as PetSeg shows them were written again, and the other file was set aside as {name}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>PetSeg 显示的状态已重新写入，另一个文件已搁置为 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database is locked by another program</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>项目的数据库被其他程序锁定</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Close the program that uses it, or wait until it is done, then try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请关闭使用它的程序，或等待其完成，然后重试。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database takes too long to answer</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>项目的数据库响应时间过长</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Check the disk or the network that it is on, then try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请检查它所在的磁盘或网络，然后重试。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database cannot be used ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法使用项目的数据库（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Check that the disk is not full, that you may write there, and that no other program holds it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请检查磁盘是否已满、您是否有权写入，以及是否有其他程序占用它。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>this folder was last used with a newer PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此文件夹上次由更新版本的 PetSeg 使用</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>Update PetSeg, or move the file away to start again without states; masks are kept.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请更新 PetSeg，或移走该文件以在没有状态的情况下重新开始；蒙版会保留。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>the project's database cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法写入项目的数据库（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>the project's database was damaged</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>项目的数据库已损坏</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>It was set aside as {name} and rebuilt from the masks on disk; masks made here count as corrected, not as reviewed, and the shipped model is in use.</source>
        <extracomment>error: what to do</extracomment>
        <translation>它已搁置为 {name}，并根据磁盘上的蒙版重建；此处制作的蒙版视为已修正而非已审核，并使用自带模型。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/row_repair.py"/>
        <source>{count} entries of the project's database were damaged: {names}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>项目的数据库中有 {count} 个条目损坏：{names}</translation>
    </message>
    <message>
        <location filename="../../core/project/database/row_repair.py"/>
        <source>They were repaired or left out, and masks of these photos no longer count as reviewed. The database as it was is kept as {copy}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>这些条目已修复或排除，相应照片的蒙版不再视为已审核。原数据库保留为 {copy}。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>1 file of a kind that PetSeg does not read was left out ({kinds})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>1 个文件的类型 PetSeg 无法读取，已排除（{kinds}）</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} files of kinds that PetSeg does not read were left out ({kinds})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} 个文件的类型 PetSeg 无法读取，已排除（{kinds}）</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>sub-folders that cannot be read were left out: {count} ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法读取的子文件夹已排除：{count} 个（{names}）</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Check that you may open them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请检查您是否有权打开它们。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} masks could each belong to two photos and are not used ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} 个蒙版可能属于两张照片中的任意一张，未使用（{names}）</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Add the extensions of their photos to their names, as in NAME.jpg.png.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请在其名称中加上照片的扩展名，例如 NAME.jpg.png。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>the folder of masks is a link that leads nowhere, so no mask can be read or saved</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>蒙版文件夹是一个失效的链接，因此无法读取或保存任何蒙版</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Connect the disk that it leads to, and open the folder again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请连接它所指向的磁盘，然后重新打开文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>this photo was replaced by another one after its mask was made, and is left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>这张照片在蒙版制作之后被另一张照片替换，已排除</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Check the mask in PetSeg.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请在 PetSeg 中检查蒙版。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} photos were replaced by others after their masks were made, and are left out ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} 张照片在蒙版制作之后被其他照片替换，已排除（{names}）</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Check the masks in PetSeg.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请在 PetSeg 中检查这些蒙版。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} masks are proposals that nobody has reviewed, and are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} 个蒙版是无人审核的建议，已跳过</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>1 mask is a proposal that nobody has reviewed, and is left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>1 个蒙版是无人审核的建议，已跳过</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Open the folder in PetSeg and review them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请在 PetSeg 中打开该文件夹并审核。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>two photos could have this mask, so it is not used</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此蒙版可能属于两张照片，因此未使用</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Rename it to {name} if it belongs to that photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>如果它属于那张照片，请将其重命名为 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>for {count} of the photos there are several masks, of which none is used ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>有 {count} 张照片各有多个蒙版，均未使用（{names}）</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>They differ in capitals or accents alone; keep one for each photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>它们的名称仅大小写或重音符号不同；请为每张照片保留一个。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>1 mask belongs to no photo ({name})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>1 个蒙版不属于任何照片（{name}）</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} masks belong to no photo ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} 个蒙版不属于任何照片（{names}）</translation>
    </message>
    <message>
        <location filename="../../core/project/identity.py"/>
        <source>the photo changes while it is read</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>照片在读取过程中发生变化</translation>
    </message>
    <message>
        <location filename="../../core/project/identity.py"/>
        <source>Wait until it is written, then open it again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请等待其写入完成，然后重新打开。</translation>
    </message>
    <message>
        <location filename="../../core/project/journal/journal.py"/>
        <source>the journal of steps cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法写入步骤记录（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/journal/journal.py"/>
        <source>Masks are saved as before, but a crash may cost more than the last second of work.</source>
        <extracomment>error: what to do</extracomment>
        <translation>蒙版仍照常保存，但若程序崩溃，可能丢失超过最后一秒的工作。</translation>
    </message>
    <message>
        <location filename="../../core/project/layout.py"/>
        <source>the folder is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>文件夹已不存在</translation>
    </message>
    <message>
        <location filename="../../core/project/layout.py"/>
        <source>Was it renamed or moved, or is its disk not connected?</source>
        <extracomment>error: what to do</extracomment>
        <translation>它是否已被重命名或移动，或者其磁盘未连接？</translation>
    </message>
    <message>
        <location filename="../../core/project/layout.py"/>
        <source>nothing is changed here, as the folder is read-only</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此处未作任何更改，因为文件夹为只读</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>this is a link, and PetSeg does not write through links into other folders</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>这是一个链接，PetSeg 不会通过链接写入其他文件夹</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>Remove it, or put what it leads to in its place.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将其移除，或用它所指向的内容替换它。</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>masks cannot be saved in this folder, which a link places among the photos</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法将蒙版保存在此文件夹中，因为有链接将其置于照片之中</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>Let the link lead to a folder for masks alone, or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请让该链接指向仅用于蒙版的文件夹，或将其移除。</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>It is in a linked folder and may be a photo, so it was left there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>它位于链接的文件夹中，且可能是照片，因此保留在原处。</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>the project's database shares its file with another one and cannot be copied ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>项目的数据库与另一个数据库共用文件，无法复制（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/location.py"/>
        <source>this is no photo that PetSeg can open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>这不是 PetSeg 可打开的照片</translation>
    </message>
    <message>
        <location filename="../../core/project/location.py"/>
        <source>Choose a photo or a folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择照片或文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>Close it there, then try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请在该处将其关闭，然后重试。</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>another program holds this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此文件夹被其他程序占用</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>this folder is open in {program} ({user} on {host}, since {time})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此文件夹已在 {program} 中打开（{host} 上的 {user}，自 {time} 起）</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>masks cannot be saved in this folder ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法将蒙版保存在此文件夹中（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>Copy the photos to a folder that you may write to, and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将照片复制到您有权写入的文件夹，然后打开该文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/mask_store.py"/>
        <source>Setting aside</source>
        <extracomment>title</extracomment>
        <translation>搁置</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/mask_store.py"/>
        <source>this is no file of the project's store</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>这不是项目存储中的文件</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/other_masks.py"/>
        <source>Taking over</source>
        <extracomment>title</extracomment>
        <translation>采用</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/previous_masks.py"/>
        <source>the mask cannot be removed ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法移除蒙版（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/seen_masks.py"/>
        <source>another program changed the mask after it was read here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>其他程序在此处读取蒙版之后更改了它</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/seen_masks.py"/>
        <source>another program deleted the mask after it was read here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>其他程序在此处读取蒙版之后删除了它</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/seen_masks.py"/>
        <source>Compare both, and choose which one stays.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请比较两者，并选择保留哪一个。</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>Open the folder that it is in.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请打开它所在的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>the folder that holds the masks of {root} is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>存放 {root} 的蒙版的文件夹已不存在</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>the mask cannot be renamed to {name} ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法将蒙版重命名为 {name}（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>Check the folder's permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请检查文件夹的权限。</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>the project's database was gone and was rebuilt from the masks on disk; masks made here count as corrected, not as reviewed</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>项目的数据库已丢失，并已根据磁盘上的蒙版重建；此处制作的蒙版视为已修正而非已审核</translation>
    </message>
    <message>
        <location filename="../../core/project/photos.py"/>
        <source>the photo has no mask yet</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>照片还没有蒙版</translation>
    </message>
    <message>
        <location filename="../../core/project/photos.py"/>
        <source>Save a mask, then mark it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请先保存蒙版，再进行标记。</translation>
    </message>
    <message>
        <location filename="../../core/project/project_undo.py"/>
        <source>this cannot be taken back, as the masks before it are no longer kept</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法撤回，因为之前的蒙版已不再保留</translation>
    </message>
    <message>
        <location filename="../../core/project/project_undo.py"/>
        <source>Earlier masks are kept for a day, at most 200 MB of them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>先前的蒙版保留一天，总计最多 200 MB。</translation>
    </message>
    <message>
        <location filename="../../core/project/proposal_store.py"/>
        <source>the photo was replaced meanwhile</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>照片在此期间被替换</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps on {photo} that were not saved were set aside, as its mask was changed meanwhile</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{photo} 上未保存的 {count} 个步骤已搁置，因为其蒙版在此期间被更改</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps on {photo} that were not saved were set aside, as the photo is gone or another one</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{photo} 上未保存的 {count} 个步骤已搁置，因为照片已不存在或已是另一张</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps on {photo} that were not saved were set aside, as its mask cannot be used</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{photo} 上未保存的 {count} 个步骤已搁置，因为其蒙版无法使用</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>a damaged part of the journal was set aside; all before it was recovered</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>步骤记录的损坏部分已搁置；在此之前的内容均已恢复</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>Compare it with the mask of the photo, and replace that by it if it is the better one.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将其与照片的蒙版比较，如果它更好，请用它替换后者。</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps that were not saved before PetSeg ended were recovered; the last was made on {time}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>PetSeg 结束前未保存的 {count} 个步骤已恢复；最后一步完成于 {time}</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>a step that was not saved before PetSeg ended was recovered; it was made on {time}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>PetSeg 结束前未保存的一个步骤已恢复；该步骤完成于 {time}</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Several animals</source>
        <extracomment>menu, button or message</extracomment>
        <translation>多只动物</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Blurred</source>
        <extracomment>menu, button or message</extracomment>
        <translation>模糊</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>No animal</source>
        <extracomment>menu, button or message</extracomment>
        <translation>没有动物</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Choose a shorter one.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择较短的标签。</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the tag is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>标签超过 {limit} 个字符</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Remove one of them first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请先移除其中一个。</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>a photo has {limit} tags at most</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>一张照片最多有 {limit} 个标签</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Shorten it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请将其缩短。</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the reason is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>原因超过 {limit} 个字符</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the note is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>备注超过 {limit} 个字符</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the title is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>标题超过 {limit} 个字符</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>this photo was replaced by another one after its mask was made</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>这张照片在蒙版制作之后被另一张照片替换</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>Check the mask. No model is trained on it until you mark it as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请检查蒙版。在您将其标为已审核之前，不会用它训练任何模型。</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>{count} photos were replaced by others after their masks were made: {names}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} 张照片在蒙版制作之后被其他照片替换：{names}</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>Check these masks. No model is trained on them until you mark them as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请检查这些蒙版。在您将其标为已审核之前，不会用它们训练任何模型。</translation>
    </message>
    <message>
        <location filename="../../core/project/review.py"/>
        <source>Propose one, or open the photo and paint.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请为其生成建议，或打开照片并绘制。</translation>
    </message>
    <message>
        <location filename="../../core/project/review.py"/>
        <source>the photo was replaced by another one</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>照片已被另一张照片替换</translation>
    </message>
    <message>
        <location filename="../../core/project/review.py"/>
        <source>Look at its mask before you decide about it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请先查看其蒙版，再作决定。</translation>
    </message>
    <message>
        <location filename="../../core/project/set_aside.py"/>
        <source>the file cannot be set aside ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法搁置文件（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/states.py"/>
        <source>Shipped model</source>
        <extracomment>title</extracomment>
        <translation>自带模型</translation>
    </message>
    <message>
        <location filename="../../core/project/stored_files.py"/>
        <source>Check that you may open it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请检查您是否有权打开它。</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>The shipped model is used instead.</source>
        <extracomment>error: what to do</extracomment>
        <translation>将改用自带模型。</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model version that was in use is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>使用中的模型版本已不存在</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the folder for models cannot be created ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法创建模型文件夹（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>Use another one first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请先使用其他版本。</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model version “{title}” is in use</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>模型版本“{title}”正在使用中</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>Choose another version.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择其他版本。</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model file is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>模型文件已不存在</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>Recovered model</source>
        <extracomment>title</extracomment>
        <translation>恢复的模型</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model version “{title}” is gone and no longer listed</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>模型版本“{title}”已不存在，不再列出</translation>
    </message>
    <message>
        <location filename="../../core/worker/availability.py"/>
        <source>Run: {command}</source>
        <extracomment>error: what to do</extracomment>
        <translation>请运行：{command}</translation>
    </message>
    <message>
        <location filename="../../core/worker/availability.py"/>
        <source>Use the full bundle of PetSeg, which includes them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请使用包含这些软件包的 PetSeg 完整版。</translation>
    </message>
    <message>
        <location filename="../../core/worker/availability.py"/>
        <source>this needs packages that are not installed: {packages}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>此功能需要尚未安装的软件包：{packages}</translation>
    </message>
    <message>
        <location filename="../../core/worker/codec.py"/>
        <source>Try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请重试。</translation>
    </message>
    <message>
        <location filename="../../core/worker/codec.py"/>
        <source>a message to or from the training process cannot be read: {line!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法读取与训练进程之间的消息：{line!r}</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process answered {answer!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>训练进程返回了 {answer!r}</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>Your masks and the model in use are unchanged; try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>您的蒙版和正在使用的模型均未改变；请重试。</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (the system ended it, perhaps for lack of memory; its last output: {last})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>训练进程意外停止（被系统结束，可能是由于内存不足；其最后输出：{last}）</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (the system ended it, perhaps for lack of memory)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>训练进程意外停止（被系统结束，可能是由于内存不足）</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (exit code {code}; its last output: {last})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>训练进程意外停止（退出代码 {code}；其最后输出：{last}）</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (exit code {code})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>训练进程意外停止（退出代码 {code}）</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process cannot be started ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法启动训练进程（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>Free some memory and disk space and try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请释放一些内存和磁盘空间，然后重试。</translation>
    </message>
    <message>
        <location filename="../../core/worker/training.py"/>
        <source>Starting</source>
        <extracomment>menu, button or message</extracomment>
        <translation>正在启动</translation>
    </message>
    <message>
        <location filename="../../core/worker/training.py"/>
        <source>the GPU cannot be used ({reason}); trained on the CPU</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法使用 GPU（{reason}）；已在 CPU 上训练</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/__main__.py"/>
        <source>petseg [OPTIONS] [FOLDER]
       petseg COMMAND ...</source>
        <extracomment>how to use a tool</extracomment>
        <translation>petseg [选项] [文件夹]
       petseg 命令 ...</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/app.py"/>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/app.py"/>
        <source>PetSeg ended unexpectedly last time. What you painted until then is kept.</source>
        <translation>PetSeg 上次意外结束。在此之前绘制的内容均已保留。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>No confidence known for this photo</source>
        <translation>这张照片没有置信度信息</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>No proposal for this photo yet</source>
        <translation>这张照片还没有建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>sure</source>
        <extracomment>menu, button or message</extracomment>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>unsure</source>
        <extracomment>menu, button or message</extracomment>
        <translation>不确定</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>other change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>其他更改</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>removed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>已移除</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>added</source>
        <extracomment>menu, button or message</extracomment>
        <translation>已添加</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/accept.py"/>
        <source>Accept proposal</source>
        <extracomment>title</extracomment>
        <translation>采纳建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/brush.py"/>
        <source>Paint pet</source>
        <extracomment>choice</extracomment>
        <translation>绘制宠物</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/brush.py"/>
        <source>Paint background</source>
        <extracomment>choice</extracomment>
        <translation>绘制背景</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/brush.py"/>
        <source>Paint border</source>
        <extracomment>choice</extracomment>
        <translation>绘制边界</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/eraser.py"/>
        <source>Erase</source>
        <extracomment>choice</extracomment>
        <translation>擦除</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/fill.py"/>
        <source>Fill pet</source>
        <extracomment>title</extracomment>
        <translation>填充为宠物</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/fill.py"/>
        <source>Fill background</source>
        <extracomment>title</extracomment>
        <translation>填充为背景</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/fill.py"/>
        <source>Fill border</source>
        <extracomment>title</extracomment>
        <translation>填充为边界</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/lasso.py"/>
        <source>Lasso pet</source>
        <extracomment>title</extracomment>
        <translation>套索绘制宠物</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/lasso.py"/>
        <source>Lasso background</source>
        <extracomment>title</extracomment>
        <translation>套索绘制背景</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/lasso.py"/>
        <source>Lasso border</source>
        <extracomment>title</extracomment>
        <translation>套索绘制边界</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/smart.py"/>
        <source>Smart paint pet</source>
        <extracomment>choice</extracomment>
        <translation>智能绘制宠物</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/smart.py"/>
        <source>Smart paint background</source>
        <extracomment>choice</extracomment>
        <translation>智能绘制背景</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/smart.py"/>
        <source>Smart paint border</source>
        <extracomment>choice</extracomment>
        <translation>智能绘制边界</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/view.py"/>
        <source>Photo with its mask</source>
        <translation>照片及其蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/about.py"/>
        <source>Makes pixel masks of pets. Every photo starts from a proposed mask;
your corrections save themselves and teach the model.

Works offline. Photos are never changed, and nothing leaves this computer.

Licence: Apache 2.0. The sample photo is “Chelsea” by Stéfan van der Walt (CC0).

Python {python} · Qt for Python {qt}</source>
        <translation>制作宠物的像素级蒙版。每张照片都从建议蒙版开始；
您的修正会自动保存，并用于训练模型。

可离线工作。绝不更改照片，任何数据都不会离开此计算机。

许可证：Apache 2.0。示例照片为 Stéfan van der Walt 的“Chelsea”(CC0)。

Python {python} · Qt for Python {qt}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/about.py"/>
        <source>About PetSeg</source>
        <translation>关于 PetSeg</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/about.py"/>
        <source>PetSeg {version}</source>
        <translation>PetSeg {version}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>not available now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>Type what you want to do</source>
        <translation>输入您想做的事</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>No command matches “{query}”.</source>
        <translation>没有与“{query}”匹配的命令。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>base model</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>new model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>new model: {share:.0%} agreement</source>
        <translation>新模型：一致率 {share:.0%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>Share of the pet's pixels on which both models agree, where the base is sure</source>
        <translation>在起始模型有把握之处，两个模型一致的宠物像素所占比例</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>photo that comes with PetSeg</source>
        <translation>PetSeg 附带的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>PetSeg ran into an error of its own. What you painted so far is kept, and you can go on. To report it, copy the text below; it names folders on this computer, so read it before you send it.</source>
        <translation>PetSeg 自身出现错误。您到目前为止绘制的内容均已保留，可以继续操作。如要报告，请复制下方文字；其中包含此计算机上的文件夹名称，请在发送前阅读。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Something went wrong in PetSeg</source>
        <translation>PetSeg 出现问题</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Since then, 1 more error; it is in the log.</source>
        <translation>此后又出现 1 个错误，详见日志。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Since then, {count} more errors; they are in the log.</source>
        <translation>此后又出现 {count} 个错误，详见日志。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Describe what went wrong, then copy the text to where you report it. Nothing is sent by itself. The text names folders on this computer, so read it before you send it.</source>
        <translation>请描述出现的问题，然后将文字复制到您报告问题的地方。不会自动发送任何内容。文字中包含此计算机上的文件夹名称，请在发送前阅读。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>What I did:</source>
        <translation>我所做的操作：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>What happened:</source>
        <translation>实际情况：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>What I expected:</source>
        <translation>预期情况：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Last lines of the log:</source>
        <translation>日志的最后几行：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Masks that you have confirmed</source>
        <translation>您已确认的蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Masks that you have painted on, but not confirmed</source>
        <translation>您已绘制但尚未确认的蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Masks of the model that nobody has checked</source>
        <translation>尚无人检查的模型蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>What becomes of the band of fur between pet and background</source>
        <translation>如何处理宠物与背景之间的毛发带</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>How the format writes masks</source>
        <translation>格式写入蒙版的方式</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>One annotation or file for each animal, instead of one for all in the photo</source>
        <translation>每只动物一个标注或文件，而不是整张照片共用一个</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Each animal that touches no other on its &amp;own</source>
        <translation>互不接触的动物各自独立(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Copies the photos into the export, for programs that look for them there</source>
        <translation>将照片复制到导出中，供在该处查找照片的程序使用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Write the &amp;photos beside the masks</source>
        <translation>将照片写在蒙版旁(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>A new folder, or that of an earlier export, which is brought up to date</source>
        <translation>新文件夹，或先前导出的文件夹（将被更新）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Folder of the export</source>
        <translation>导出的文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Lost: {loss}.</source>
        <translation>丢失：{loss}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Nothing of a mask is lost.</source>
        <translation>蒙版没有任何损失。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Put the export in</source>
        <translation>将导出放在</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>{state} ({count:,})</source>
        <translation>{state} ({count:,})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>What the pets are called; photos in sub-folders can be called after these</source>
        <translation>宠物的名称；子文件夹中的照片可以其子文件夹命名</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>(name of the sub-folder)</source>
        <translation>（子文件夹的名称）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>(tag of the photo)</source>
        <translation>（照片的标签）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Tags that are categories</source>
        <translation>用作分类的标签</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>A photo tagged with one of these has that category; others, and those with several, are called pet</source>
        <translation>带有其中一个标签的照片归入该分类；没有或带有多个标签的照片名为 pet</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Leaves out photos without this tag</source>
        <translation>排除没有此标签的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Only photos with the tag</source>
        <translation>仅限带此标签的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>(any tag or none)</source>
        <translation>（任意标签或无标签）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Choose where to put the folder of the export</source>
        <translation>选择导出文件夹的存放位置</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Written as</source>
        <extracomment>title</extracomment>
        <translation>写入方式(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Border</source>
        <extracomment>title</extracomment>
        <translation>边界(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Tagged</source>
        <extracomment>title</extracomment>
        <translation>带标签(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Tags &amp;for it</source>
        <extracomment>title</extracomment>
        <translation>所用标签(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Category</source>
        <extracomment>title</extracomment>
        <translation>分类(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Export masks</source>
        <translation>导出蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Could not be exported:</source>
        <translation>无法导出：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Waiting until everything is saved…</source>
        <translation>正在等待全部保存…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Write the masks into the folder</source>
        <translation>将蒙版写入文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Stop; exporting to the same folder goes on from there</source>
        <translation>停止；再次导出到同一文件夹时会从此处继续</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>&amp;Cancel the export</source>
        <translation>取消导出(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Export &amp;again…</source>
        <translation>重新导出(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Go back to the choices</source>
        <translation>返回选项</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Show in &amp;file manager</source>
        <translation>在文件管理器中显示(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Show the folder of the export</source>
        <translation>显示导出的文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{name}: one region of pet</source>
        <translation>{name}：一个宠物区域</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{name}: {count} regions of pet</source>
        <translation>{name}：{count} 个宠物区域</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{name}: no pet</source>
        <translation>{name}：没有宠物</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>No photo fits these choices.</source>
        <translation>没有符合这些选项的照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>1 photo will be in the export.</source>
        <translation>导出将包含 1 张照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{count:,} photos will be in the export.</source>
        <translation>导出将包含 {count:,} 张照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Left out: {list}.</source>
        <translation>已排除：{list}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>{count:,} {state}</source>
        <translation>{state} {count:,} 张</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>The export holds 1 photo.</source>
        <translation>导出包含 1 张照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>The export holds {count:,} photos.</source>
        <translation>导出包含 {count:,} 张照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Unchanged since the last export</source>
        <translation>自上次导出以来未改变</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>No longer in the export</source>
        <translation>已不在导出中</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Without a pet</source>
        <translation>没有宠物</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>{label} pixels</source>
        <translation>{label}像素</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>{count:,} ({share:.1%})</source>
        <translation>{count:,} ({share:.1%})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>File or folder with masks</source>
        <translation>包含蒙版的文件或文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>A folder of masks, or a .json, .xml or .zip file</source>
        <translation>蒙版文件夹，或 .json、.xml 或 .zip 文件</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Choose a folder that holds masks</source>
        <extracomment>title</extracomment>
        <translation>选择包含蒙版的文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>F&amp;older…</source>
        <extracomment>title</extracomment>
        <translation>文件夹(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Choose a file that holds masks, or an archive of them</source>
        <extracomment>title</extracomment>
        <translation>选择包含蒙版的文件或其压缩包</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>&amp;File…</source>
        <extracomment>title</extracomment>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Choose a folder with masks, or a file that holds them. You see a preview before anything is changed.</source>
        <translation>请选择包含蒙版的文件夹或文件。在进行任何更改之前，您会看到预览。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Formats that are read: {formats}.</source>
        <translation>可读取的格式：{formats}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Each mask is matched with the photo of the same name. All of an import is one step that Undo takes back.</source>
        <translation>每个蒙版与同名照片匹配。整个导入是一个步骤，可用“撤销”撤回。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Masks ({patterns})</source>
        <translation>蒙版 ({patterns})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Masks to import</source>
        <translation>要导入的蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>No border</source>
        <extracomment>choice</extracomment>
        <translation>无边界</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>As wide as this folder's</source>
        <extracomment>choice</extracomment>
        <translation>与此文件夹的边界同宽</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Corrected: to be looked at</source>
        <extracomment>choice</extracomment>
        <translation>已修正：有待查看</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Reviewed: they are right</source>
        <extracomment>choice</extracomment>
        <translation>已审核：正确无误</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>As they are marked there</source>
        <extracomment>choice</extracomment>
        <translation>按其原有标记</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>How the masks are read; another choice reads them again</source>
        <translation>蒙版的读取方式；选择其他方式会重新读取</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Mark them as</source>
        <translation>标为</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Only reviewed masks train the model</source>
        <translation>只有已审核的蒙版会用于训练模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Photos that have a mask</source>
        <translation>已有蒙版的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>A mask that gives way can be brought back</source>
        <translation>被取代的蒙版可以找回</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>The band along the outline, which these masks do not have</source>
        <translation>沿轮廓的边界带，这些蒙版中没有</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Resize masks of another size</source>
        <translation>缩放其他尺寸的蒙版(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Masks that have their photo's aspect ratio are resized to fit it</source>
        <translation>与照片宽高比相同的蒙版会缩放至照片尺寸</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Masks that are left out</source>
        <translation>被排除的蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Left out ({count:,})</source>
        <translation>已排除 ({count:,})(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Photos that &amp;have a mask</source>
        <extracomment>title</extracomment>
        <translation>已有蒙版的照片(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Mark them as</source>
        <extracomment>title</extracomment>
        <translation>标为(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>There are no masks in it.</source>
        <translation>其中没有蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>No mask belongs to a photo of this folder, so there is nothing to import.</source>
        <translation>没有蒙版属于此文件夹中的照片，因此没有可导入的内容。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>1 photo has a mask here.</source>
        <translation>此处有 1 张照片的蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>{count:,} photos have a mask here.</source>
        <translation>此处有 {count:,} 张照片的蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>All of them have one already.</source>
        <translation>这些照片都已有蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>It has one already.</source>
        <translation>该照片已有蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>1 of the photos has one already.</source>
        <translation>其中 1 张照片已有蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>{count:,} of the photos have one already.</source>
        <translation>其中 {count:,} 张照片已有蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>What the values mean is fixed by the format.</source>
        <translation>值的含义由格式规定。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>What the values mean is a guess: check it with the preview.</source>
        <translation>值的含义是推测的：请通过预览检查。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>What the values mean: {how}.</source>
        <translation>值的含义：{how}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>{count:,} rare values more are taken as they were guessed.</source>
        <translation>另有 {count:,} 个少见的值按推测采用。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Import masks</source>
        <translation>导入蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Not imported:</source>
        <translation>未导入：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>&amp;Other masks…</source>
        <translation>其他蒙版(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Choose another file or folder</source>
        <translation>选择其他文件或文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Read the masks; nothing is changed yet</source>
        <translation>读取蒙版；尚不作任何更改</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Take the masks over, as one step</source>
        <translation>采用这些蒙版，作为一个步骤</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>Previous photo</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>No photo has a mask here.</source>
        <translation>此处没有任何照片的蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>{name} ({row:,} of {total:,})</source>
        <translation>{name}（第 {row:,} 张，共 {total:,} 张）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Nothing has changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>1 mask was imported.</source>
        <translation>已导入 1 个蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>{count:,} masks were imported.</source>
        <translation>已导入 {count:,} 个蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>The import ended early: {count:,} photos are as they were.</source>
        <translation>导入提前结束：{count:,} 张照片保持原样。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>The import ended early: 1 photo is as it was.</source>
        <translation>导入提前结束：1 张照片保持原样。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Edit &gt; Undo takes all of it back.</source>
        <translation>“编辑 &gt; 撤销”可撤回全部导入。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>State taken over</source>
        <translation>已采用的状态</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>The same as before</source>
        <translation>与之前相同</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Yours were kept</source>
        <translation>已保留您的蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Put in .petseg/set-aside</source>
        <translation>已放入 .petseg/set-aside</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Turned as the photo is</source>
        <translation>已随照片旋转</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Resized</source>
        <translation>已缩放</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Another photo of that name</source>
        <translation>同名的其他照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>{count} more changed less and are not shown.</source>
        <translation>另有 {count} 张变化较小，未显示。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>your mask</source>
        <translation>您的蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>{title}: {score:.1%}</source>
        <translation>{title}：{score:.1%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>There is no pet on this photo: the share of it that the model rightly leaves out</source>
        <translation>这张照片上没有宠物：此处为模型正确排除的照片比例</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Go to the action that has this key</source>
        <translation>转到使用此快捷键的操作</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Use the key here, and remove it there</source>
        <translation>在此处使用此快捷键，并从原操作中移除</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Use this key</source>
        <translation>使用此快捷键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Replace the keys of the action</source>
        <translation>替换该操作的快捷键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Add this key</source>
        <translation>添加此快捷键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Keep the keys of the action, and add this one</source>
        <translation>保留该操作的快捷键，并添加此快捷键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Remove all keys of this action</source>
        <translation>移除此操作的所有快捷键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Use default</source>
        <translation>使用默认值</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Restore the default keys of this action</source>
        <translation>还原此操作的默认快捷键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Go to {action}</source>
        <translation>转到“{action}”</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Take it from {action}</source>
        <translation>从“{action}”取用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Click into the field, or press Return in the list; then press a key.</source>
        <translation>单击输入框，或在列表中按 Enter；然后按下快捷键。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>{key} is a key of this action.</source>
        <translation>{key} 是此操作的快捷键。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>{key} is free.</source>
        <translation>{key} 可用。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Keep &amp;both</source>
        <extracomment>title</extracomment>
        <translation>两者都保留(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Take &amp;theirs</source>
        <extracomment>title</extracomment>
        <translation>采用对方的(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Keep &amp;mine</source>
        <extracomment>title</extracomment>
        <translation>保留我的(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>&amp;Accept the deletion</source>
        <extracomment>title</extracomment>
        <translation>接受删除(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>&amp;Save mine again</source>
        <extracomment>title</extracomment>
        <translation>重新保存我的(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Save your mask; the other one goes to .petseg/set-aside</source>
        <translation>保存您的蒙版；另一个移至 .petseg/set-aside</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Show the other mask; yours goes to .petseg/set-aside, and the steps before cannot be undone any more</source>
        <translation>显示另一个蒙版；您的蒙版移至 .petseg/set-aside，之前的步骤无法再撤销</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Save your mask, and say where in .petseg/set-aside the other one is</source>
        <translation>保存您的蒙版，并说明另一个在 .petseg/set-aside 中的位置</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Two versions of a mask</source>
        <translation>蒙版的两个版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Yours, not saved yet</source>
        <translation>您的，尚未保存</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Theirs, on the disk</source>
        <translation>对方的，在磁盘上</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Show only the &amp;part that differs</source>
        <translation>仅显示不同的部分(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Another program deleted the mask of {name} after you had opened it.</source>
        <translation>您打开 {name} 后，其他程序删除了它的蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Another program changed the mask of {name} on {when}, after you had opened it.</source>
        <translation>您打开 {name} 后，其他程序于 {when} 更改了它的蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Do the same for &amp;all {count} masks</source>
        <translation>对全部 {count} 个蒙版执行相同操作(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Decide &amp;later</source>
        <translation>稍后决定(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Your mask is kept in memory, and is not saved until you have chosen</source>
        <translation>您的蒙版保留在内存中，在您作出选择之前不会保存</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Nothing is lost: the mask that does not stay is put into .petseg/set-aside first.</source>
        <translation>不会丢失任何内容：未保留的蒙版会先放入 .petseg/set-aside。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>The other mask cannot be shown. {problem}</source>
        <translation>无法显示另一个蒙版。{problem}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>There is no mask on the disk any more.</source>
        <translation>磁盘上已没有蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Both show the same; only the files differ.</source>
        <translation>两者显示的内容相同，仅文件不同。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>{count:,} pixels differ ({share:.2%} of the photo). Green: pet only in theirs; red: pet only in yours; violet: anything else.</source>
        <translation>{count:,} 个像素不同（占照片的 {share:.2%}）。绿色：仅对方为宠物；红色：仅您的为宠物；紫色：其他差异。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/model_files.py"/>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/model_files.py"/>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/model_files.py"/>
        <source>PetSeg models (*.safetensors)</source>
        <translation>PetSeg 模型 (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/picture_rows.py"/>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Keep masks elsewhere</source>
        <translation>将蒙版存放在其他位置</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Folder for masks</source>
        <translation>蒙版文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>The folder {folder} cannot be written to. Its photos stay as they are.</source>
        <translation>无法写入文件夹 {folder}。其中的照片保持原样。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Keep its masks and everything else that PetSeg stores in:</source>
        <translation>将其蒙版和 PetSeg 存储的其他所有内容存放在：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Keep masks there</source>
        <translation>将蒙版存放在该处</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Open to look only</source>
        <translation>打开（仅查看）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/preview_pane.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Previous versions of this mask</source>
        <translation>此蒙版以前的版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Previous versions</source>
        <translation>以前的版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>There are none: a mask that is replaced is kept for 24 hours.</source>
        <translation>没有以前的版本：被替换的蒙版会保留 24 小时。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Restoring is one step, which can be undone.</source>
        <translation>还原是一个步骤，可以撤销。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Until {day}, {time} – {state}</source>
        <translation>截至 {day} {time} – {state}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>It stops if you quit. The model in use stays, and your masks are saved.</source>
        <translation>如果您退出，它将停止。正在使用的模型不变，您的蒙版会保存。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>It stops if you leave the folder. The model in use stays, and your masks are saved.</source>
        <translation>如果您离开此文件夹，它将停止。正在使用的模型不变，您的蒙版会保存。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Stop and leave</source>
        <translation>停止并离开</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>A fine-tune is running.</source>
        <translation>微调正在进行。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Not everything is saved.</source>
        <translation>尚有内容未保存。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>The messages in the window say why. See to that, then close the window again.</source>
        <translation>窗口中的消息说明了原因。请先处理，然后再次关闭窗口。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Quit without saving</source>
        <translation>不保存并退出</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Delete the version “{title}”?</source>
        <translation>删除版本“{title}”？</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>It is no longer listed. Its file is moved to .petseg/set-aside in this folder.</source>
        <translation>它将不再列出。其文件会移至此文件夹的 .petseg/set-aside。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Replace the keys of all actions?</source>
        <translation>替换所有操作的快捷键？</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>The keys that you chose are lost.</source>
        <translation>您所选的快捷键将丢失。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keep them</source>
        <translation>保留原有</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Reset these settings to their defaults?</source>
        <translation>将这些设置重置为默认值？</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keys, recent folders and the layout of the window stay as they are.</source>
        <translation>快捷键、最近的文件夹和窗口布局保持不变。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/reason_list.py"/>
        <source>… and {count:,} more</source>
        <translation>… 另有 {count:,} 个</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Tags of {count:,} photos, separated by commas:</source>
        <translation>{count:,} 张照片的标签，以逗号分隔：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Tags of the photo, separated by commas:</source>
        <translation>照片的标签，以逗号分隔：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Skip with a reason</source>
        <translation>跳过并注明原因</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Why are these {count:,} photos left out?</source>
        <translation>为什么排除这 {count:,} 张照片？</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Why is this photo left out?</source>
        <translation>为什么排除这张照片？</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Appearance</source>
        <extracomment>title</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Thumbnails</source>
        <extracomment>title</extracomment>
        <translation>缩略图</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Tools</source>
        <extracomment>title</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>In pixels of the open photo; on a photo twice as large they are twice as large. The width of the border belongs to the open folder.</source>
        <extracomment>remark</extracomment>
        <translation>以打开的照片的像素为单位；在尺寸为两倍的照片上，其大小也为两倍。边界宽度属于打开的文件夹。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Start and model</source>
        <extracomment>title</extracomment>
        <translation>启动和模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Fine-tuning</source>
        <extracomment>title</extracomment>
        <translation>微调</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Memory</source>
        <extracomment>title</extracomment>
        <translation>内存</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>A stroke takes a few kilobytes, a change of the whole mask up to a few hundred.</source>
        <extracomment>remark</extracomment>
        <translation>一个笔画占用几 KB，更改整个蒙版最多占用几百 KB。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Class colours</source>
        <translation>类别颜色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Reset to defaults…</source>
        <translation>重置为默认值…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Search by name or key</source>
        <translation>按名称或快捷键搜索</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Search by pressing a key</source>
        <translation>按下快捷键进行搜索</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Its keys were changed</source>
        <translation>其快捷键已更改</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>No action matches.</source>
        <translation>没有匹配的操作。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>or press its key</source>
        <translation>或按下其快捷键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Reset all keys…</source>
        <translation>重置所有快捷键…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keys as in</source>
        <translation>快捷键方案</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keys as in another program</source>
        <translation>使用其他程序的快捷键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>Keys and gestures</source>
        <translation>快捷键和手势</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>Type to search by name or key: undo, zoom, Ctrl+Z</source>
        <translation>输入名称或快捷键进行搜索：撤销、缩放、Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>Keys can be changed in the Help menu.   Esc closes this page.</source>
        <translation>快捷键可在“帮助”菜单中更改。   按 Esc 关闭此页。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>There is no key or gesture for “{query}”.</source>
        <translation>没有与“{query}”匹配的快捷键或手势。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_options_form.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>corrected, but not marked as reviewed</source>
        <translation>已修正，但未标为已审核</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>its file holds another photo than the one that was reviewed</source>
        <translation>其文件中的照片不是审核过的那张</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>its mask is gone</source>
        <translation>其蒙版已不存在</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>too few: mark more photos as reviewed</source>
        <translation>过少：请将更多照片标为已审核</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>{photos}, never trained on, to compare the new model with the old one</source>
        <translation>{photos}，从不用于训练，用于比较新旧模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>none, as fewer than {count} are reviewed; each of three trainings is tested on a third of the photos, which it leaves out</source>
        <translation>无，因为已审核的照片少于 {count} 张；三次训练各留出三分之一的照片，用来检验该次训练</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>Left out: {photos}</source>
        <translation>已排除：{photos}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>1 photo</source>
        <translation>1 张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>{count:,} photos</source>
        <translation>{count:,} 张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Result of the fine-tune</source>
        <translation>微调结果</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>&amp;Use the new model</source>
        <translation>使用新模型(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>U&amp;ndo: use the one before</source>
        <translation>撤销：使用之前的模型(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>&amp;Keep the old model</source>
        <translation>保留旧模型(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Propose with {title} again; the new model stays a version</source>
        <translation>重新使用 {title} 生成建议；新模型仍保留为一个版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Close; the new model stays a version</source>
        <translation>关闭；新模型仍保留为一个版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>The new model is in use. Masks that nobody touched are proposed again.</source>
        <translation>新模型已启用。无人改动过的蒙版将重新生成建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>The new model is not in use. It stays listed under Model &gt; Versions.</source>
        <translation>新模型未启用。它仍列在“模型 &gt; 版本”中。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Figures before and after</source>
        <translation>微调前后的指标</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>The fine-tune</source>
        <translation>微调信息</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Where the new model contradicts its base</source>
        <translation>新模型与其起始模型相矛盾之处</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Photos that judged both models</source>
        <translation>评判两个模型的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model is better</source>
        <translation>新模型更好</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model is not better</source>
        <translation>新模型没有更好</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model may be better, but that is not certain</source>
        <translation>新模型可能更好，但不能确定</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model contradicts the one it started from: you decide</source>
        <translation>新模型与其起始模型相矛盾：由您决定</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean agreement with your masks, on {photos} that it was not trained on: {gain} percentage points.</source>
        <translation>在未用于训练的 {photos}上，与您的蒙版的平均一致率：{gain} 个百分点。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Taking chance into account, the change is at least {bound} points in {share} of 100 cases.</source>
        <translation>考虑偶然因素，100 次中有 {share} 次变化至少为 {bound} 个百分点。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>A model is put in use only if that is above 0. More reviewed photos of the kind that goes wrong may help.</source>
        <translation>只有该值大于 0 时才会启用模型。多审核一些模型容易出错的那类照片可能会有帮助。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Taking chance into account, the true change may be as low as {bound} points, and it must not be below {least}. More reviewed photos make that clearer.</source>
        <translation>考虑偶然因素，真实变化可能低至 {bound} 个百分点，而它不得低于 {least}。审核更多照片可使结果更明确。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>But on photos that nobody corrected it no longer finds much of what the model it started from is sure of. That is fine if that model is wrong about them, and a bad sign if some of the reviewed masks are wrong. Check those masks before you use it.</source>
        <translation>但在无人修正的照片上，它找不到起始模型有把握的许多内容。如果那个模型在这些照片上有误，这没有问题；如果部分已审核的蒙版有误，这是不好的迹象。使用前请检查这些蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{count} photos</source>
        <translation>{count} 张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Core IoU</source>
        <translation>核心 IoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Pet against background; the border does not count</source>
        <translation>宠物对背景；边界不计入</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean IoU</source>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean over the three classes, border included</source>
        <translation>三个类别的平均值，包括边界</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Boundary F1</source>
        <translation>轮廓 F1</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>How much of the outline is where yours is</source>
        <translation>轮廓与您的轮廓重合的程度</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>IoU of this class</source>
        <translation>此类别的 IoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Left to correct</source>
        <translation>有待修正</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Share of a photo where pet and background are mistaken for each other</source>
        <translation>照片中宠物与背景被混淆的比例</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{before:.1%} before, {after:.1%} after</source>
        <translation>之前 {before:.1%}，之后 {after:.1%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean of the photos that judged both models, each counted alike; the verdict goes by it</source>
        <translation>评判两个模型的照片的平均值，每张权重相同；结论以此为准</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Strokes</source>
        <translation>笔画</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Trained on</source>
        <translation>训练所用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{duration} on {device}</source>
        <translation>{duration}（{device}）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>nothing was left to correct before</source>
        <translation>之前没有需要修正的内容</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>roughly {saved:.0%} less to paint on a photo</source>
        <translation>每张照片的绘制量约减少 {saved:.0%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>roughly {more:.0%} more to paint on a photo</source>
        <translation>每张照片的绘制量约增加 {more:.0%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>From the pixels that are left to correct on these photos, before and after. Strokes follow from where they are as well, so take it as a rough guide.</source>
        <translation>根据这些照片在微调前后有待修正的像素估算。笔画数还取决于这些像素的位置，因此仅供参考。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{photos}, in {folds} trainings</source>
        <translation>{photos}，共训练 {folds} 次</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{epochs}, stopped early</source>
        <translation>{epochs}，提前停止</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Fine-tune the model</source>
        <translation>微调模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Looking at the reviewed photos…</source>
        <translation>正在查看已审核的照片…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Looking at the reviewed photos</source>
        <translation>正在查看已审核的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>&amp;Begin at once next time</source>
        <translation>下次直接开始(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>The model is trained on your reviewed photos in the background. You can keep painting meanwhile.</source>
        <translation>模型将在后台使用您已审核的照片进行训练。在此期间您可以继续绘制。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>about {duration} with all choices on Automatic</source>
        <translation>所有选项均为“自动”时约 {duration}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>about {duration}</source>
        <translation>约 {duration}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Expected time</source>
        <translation>预计时间</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Start &amp;from</source>
        <translation>起始模型(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>The shipped model, unless you want to go on from a version of your own</source>
        <translation>自带模型，除非您想从自己的版本继续</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Photos left out</source>
        <translation>排除的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>&amp;Watch up to {count} photos after each epoch:</source>
        <translation>每轮之后关注最多 {count} 张照片(&amp;W)：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Fine-tune without this sheet; Edit &gt; Settings &gt; Fine-tuning brings it back</source>
        <translation>不显示此页直接微调；可在“编辑 &gt; 设置 &gt; 微调”中恢复显示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Means</source>
        <extracomment>title</extracomment>
        <translation>含义</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Masks</source>
        <extracomment>title</extracomment>
        <translation>蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Share</source>
        <extracomment>title</extracomment>
        <translation>比例</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Pixels</source>
        <extracomment>title</extracomment>
        <translation>像素</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Value</source>
        <extracomment>title</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Values of the masks</source>
        <translation>蒙版的值</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>What {value} means</source>
        <translation>{value} 的含义</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>{percent} % opaque</source>
        <translation>{percent}% 不透明</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The second is better.</source>
        <translation>第二个更好。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The second is not better.</source>
        <translation>第二个没有更好。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The second did better on these photos, which may be chance.</source>
        <translation>第二个在这些照片上表现更好，但可能出于偶然。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>First: {first}
Second: {second}</source>
        <translation>第一个：{first}
第二个：{second}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Opening both models…</source>
        <translation>正在打开两个模型…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Your mask</source>
        <translation>您的蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>All photos, core IoU</source>
        <translation>所有照片，核心 IoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>All photos, mean IoU</source>
        <translation>所有照片，平均 IoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>All photos, boundary F1</source>
        <translation>所有照片，轮廓 F1</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>{points} points</source>
        <translation>{points} 个百分点</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>No photo could be read.</source>
        <translation>没有可读取的照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} held-out photo, which neither version was trained on.</source>
        <translation>基于 {count:,} 张留出的照片，两个版本都未用其训练。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} held-out photos, which neither version was trained on.</source>
        <translation>基于 {count:,} 张留出的照片，两个版本都未用其训练。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} reviewed photo, which a version may have been trained on.</source>
        <translation>基于 {count:,} 张已审核照片，其中一个版本可能用其训练过。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} reviewed photos, which a version may have been trained on.</source>
        <translation>基于 {count:,} 张已审核照片，其中一个版本可能用其训练过。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Both are equally good.</source>
        <translation>两者同样好。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The mean difference in core IoU is {points} points.</source>
        <translation>核心 IoU 的平均差异为 {points} 个百分点。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Photos are listed with the largest loss first.</source>
        <translation>得分下降最多的照片列在最前。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>{count:,} photos could not be read.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} 张照片无法读取。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>{count:,} photo could not be read.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} 张照片无法读取。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Size</source>
        <extracomment>title</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Standing</source>
        <extracomment>title</extracomment>
        <translation>情况</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Before → after</source>
        <extracomment>title</extracomment>
        <translation>之前 → 之后</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Trained from</source>
        <extracomment>title</extracomment>
        <translation>起始模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Made</source>
        <extracomment>title</extracomment>
        <translation>创建时间</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Version</source>
        <extracomment>title</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>{megabytes:.1f} MB</source>
        <translation>{megabytes:.1f} MB</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Earlier shipped model</source>
        <translation>先前的自带模型</translation>
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
        <translation>{figures}，基于 {count:,} 张留出的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>{figures}, on {count:,} photo held out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{figures}，基于 {count:,} 张留出的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Trained on {names} and {count:,} more</source>
        <translation>训练所用：{names} 及另外 {count:,} 张</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Trained on {names}</source>
        <translation>训练所用：{names}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Not better, so not put in use</source>
        <translation>没有更好，因此未启用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Starts new folders</source>
        <translation>用于新文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Based on an earlier shipped model</source>
        <translation>基于先前的自带模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Model versions</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Note on the selected version</source>
        <translation>所选版本的备注</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Propose with it in this folder</source>
        <extracomment>tool tip</extracomment>
        <translation>在此文件夹中用它生成建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Use this version</source>
        <extracomment>menu, button or message</extracomment>
        <translation>使用此版本(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Go back to the version that was in use before</source>
        <extracomment>tool tip</extracomment>
        <translation>返回之前使用的版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Use &amp;previous</source>
        <extracomment>menu, button or message</extracomment>
        <translation>使用上一版本(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Give it another title</source>
        <extracomment>tool tip</extracomment>
        <translation>为其指定其他标题</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Rename</source>
        <extracomment>menu, button or message</extracomment>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Score two versions on the photos held out: two selected ones, or one and that in use</source>
        <extracomment>tool tip</extracomment>
        <translation>用留出的照片为两个版本评分：所选的两个版本，或所选版本与使用中的版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Co&amp;mpare…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Show how the new model was compared with the one before, photo by photo</source>
        <extracomment>tool tip</extracomment>
        <translation>逐张照片显示新模型与之前模型的比较</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Show result…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>显示结果…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Have folders that are opened for the first time start with it</source>
        <extracomment>tool tip</extracomment>
        <translation>让首次打开的文件夹以此版本开始</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>For &amp;new folders</source>
        <extracomment>menu, button or message</extracomment>
        <translation>用于新文件夹(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Write it to a file, for another folder or computer</source>
        <extracomment>tool tip</extracomment>
        <translation>将其写入文件，供其他文件夹或计算机使用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Export…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>List a model that was exported elsewhere</source>
        <extracomment>tool tip</extracomment>
        <translation>列出从其他位置导出的模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Import…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Stop listing it, and set its file aside</source>
        <extracomment>tool tip</extracomment>
        <translation>不再列出，并搁置其文件</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Delete</source>
        <extracomment>menu, button or message</extracomment>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>A fine-tuned version is put in use when it beats the one before it on photos held out of its training. You can go back to any version here; photos that you have not touched are then proposed again.</source>
        <translation>如果微调后的版本在留出的照片上优于之前的版本，则会启用它。您可以在此处返回任一版本；您未改动过的照片随后会重新生成建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Use &amp;previous: {title}</source>
        <translation>使用上一版本(&amp;P)：{title}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/watched_choice.py"/>
        <source>Photos to watch</source>
        <translation>要关注的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/watched_choice.py"/>
        <source>What the model proposes for these photos is shown after each epoch; Space checks one</source>
        <translation>每轮之后显示模型对这些照片的建议；按 Space 勾选</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Every photo already has a proposal by this model.</source>
        <translation>每张照片都已有此模型的建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Stopped after {done} of {total} photo.</source>
        <translation>已停止，完成 {done}/{total} 张照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Stopped after {done} of {total} photos.</source>
        <translation>已停止，完成 {done}/{total} 张照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Proposed {count} photo.</source>
        <translation>已为 {count} 张照片生成建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Proposed {count} photos.</source>
        <translation>已为 {count} 张照片生成建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>{count} photo could not be read.</source>
        <translation>{count} 张照片无法读取。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>{count} photos could not be read.</source>
        <translation>{count} 张照片无法读取。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/border_width.py"/>
        <source>{error} The border's width holds until the folder is closed.</source>
        <translation>{error} 边界宽度在文件夹关闭之前有效。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marked {count:,} photos reviewed.</source>
        <translation>已将 {count:,} 张照片标为已审核。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marked {count:,} photo reviewed.</source>
        <translation>已将 {count:,} 张照片标为已审核。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipped {count:,} photos.</source>
        <translation>已跳过 {count:,} 张照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipped {count:,} photo.</source>
        <translation>已跳过 {count:,} 张照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Reset {count:,} photos to their proposals.</source>
        <translation>已将 {count:,} 张照片重置为建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Reset {count:,} photo to its proposal.</source>
        <translation>已将 {count:,} 张照片重置为建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Tagged {count:,} photos.</source>
        <translation>已为 {count:,} 张照片添加标签。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Tagged {count:,} photo.</source>
        <translation>已为 {count:,} 张照片添加标签。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the tag from {count:,} photos.</source>
        <translation>已从 {count:,} 张照片移除标签。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the tag from {count:,} photo.</source>
        <translation>已从 {count:,} 张照片移除标签。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Flagged {count:,} photos.</source>
        <translation>已为 {count:,} 张照片添加旗标。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Flagged {count:,} photo.</source>
        <translation>已为 {count:,} 张照片添加旗标。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the flags from {count:,} photos.</source>
        <translation>已从 {count:,} 张照片移除旗标。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the flag from {count:,} photo.</source>
        <translation>已从 {count:,} 张照片移除旗标。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Changed the notes of {count:,} photos.</source>
        <translation>已更改 {count:,} 张照片的备注。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Changed the note of {count:,} photo.</source>
        <translation>已更改 {count:,} 张照片的备注。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noted the reason for {count:,} skips.</source>
        <translation>已记录 {count:,} 次跳过的原因。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noted the reason for {count:,} skip.</source>
        <translation>已记录 {count:,} 次跳过的原因。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marking {count:,} photos reviewed</source>
        <translation>正在将 {count:,} 张照片标为已审核</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marking {count:,} photo reviewed</source>
        <translation>正在将 {count:,} 张照片标为已审核</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipping {count:,} photos</source>
        <translation>正在跳过 {count:,} 张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipping {count:,} photo</source>
        <translation>正在跳过 {count:,} 张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Resetting {count:,} photos</source>
        <translation>正在重置 {count:,} 张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Resetting {count:,} photo</source>
        <translation>正在重置 {count:,} 张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noting on {count:,} photos</source>
        <translation>正在记录 {count:,} 张照片的信息</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noting on {count:,} photo</source>
        <translation>正在记录 {count:,} 张照片的信息</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} have no mask yet.</source>
        <translation>{count:,} 张还没有蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} has no mask yet.</source>
        <translation>{count:,} 张还没有蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} have no proposal.</source>
        <translation>{count:,} 张没有建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} has no proposal.</source>
        <translation>{count:,} 张没有建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Stopped after {done:,} of {total:,} photos.</source>
        <translation>已停止，完成 {done:,}/{total:,} 张照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Changing the selected photos failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>更改所选照片时意外失败</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} photos could not be changed. {reason}</source>
        <translation>{count:,} 张照片无法更改。{reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} photo could not be changed. {reason}</source>
        <translation>{count:,} 张照片无法更改。{reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title} was cancelled, as the photo was left before it was done.</source>
        <translation>“{title}”已取消，因为在其完成之前离开了照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title} failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>“{title}”意外失败</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{error} The mask is as it was.</source>
        <translation>{error} 蒙版保持原样。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title} was cancelled, as a step before it was undone.</source>
        <translation>“{title}”已取消，因为它之前的一个步骤被撤销。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title}: the mask kept changing meanwhile. Stop painting for a moment and try again.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{title}：蒙版在此期间不断变化。请暂停绘制片刻，然后重试。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/live_preview.py"/>
        <source>The preview failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>预览意外失败</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>Copy mask from previous photo</source>
        <extracomment>title</extracomment>
        <translation>复制上一张照片的蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>No photo before this one has a mask to copy.</source>
        <translation>这张照片之前没有可复制蒙版的照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>Copied the mask of {name}.</source>
        <translation>已复制 {name} 的蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>the mask of {name} has {width} × {height} pixels and this photo {this_width} × {this_height}, so it cannot be copied</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{name} 的蒙版为 {width} × {height} 像素，而这张照片为 {this_width} × {this_height} 像素，因此无法复制</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>{name} has no mask to copy</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{name} 没有可复制的蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/previewer.py"/>
        <source>Re-derive border</source>
        <extracomment>title</extracomment>
        <translation>重新生成边界</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/previous_versions.py"/>
        <source>Restore previous version</source>
        <extracomment>title</extracomment>
        <translation>还原以前的版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/previous_versions.py"/>
        <source>Reading the previous version failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>读取以前的版本时意外失败</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>{name}: this is not saved yet, so it cannot be taken back. Take back the review or skip on the photo.</source>
        <translation>{name}：尚未保存，因此无法撤回。请在该照片上撤回审核或跳过。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>Taking back {step}</source>
        <translation>正在撤销：{step}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>There is nothing to take back: the photo has changed since.</source>
        <translation>没有可撤回的内容：照片此后已更改。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>Another step was made since; Edit &gt; Undo takes that back first.</source>
        <translation>此后又进行了另一步操作；“编辑 &gt; 撤销”会先撤回那一步。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>Taking the step back failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>撤回步骤时意外失败</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>{step} of {name}</source>
        <translation>{step}（{name}）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>{step} of {count:,} photos</source>
        <translation>{step}（{count:,} 张照片）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>This folder cannot be written to: its masks are kept in {place}.</source>
        <translation>无法写入此文件夹：其蒙版存放在 {place}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Keep masks elsewhere…</source>
        <translation>将蒙版存放在其他位置…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>This folder cannot be written to: you can look at it, but not change anything.</source>
        <translation>无法写入此文件夹：您可以查看，但不能更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Open anyway</source>
        <translation>仍要打开</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Open for editing</source>
        <translation>打开以编辑</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Nobody else has this folder open any more.</source>
        <translation>已没有其他人打开此文件夹。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Another program has this folder open: you can look at it, but not change anything.</source>
        <translation>其他程序已打开此文件夹：您可以查看，但不能更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>This folder is open in {program} ({user} on {host}, since {time}): you can look at it, but not change anything.</source>
        <translation>此文件夹已在 {program} 中打开（{host} 上的 {user}，自 {time} 起）：您可以查看，但不能更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>The folder is back, and nothing is lost.</source>
        <translation>文件夹已恢复，没有丢失任何内容。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>{folder} is gone: was it renamed or moved, or is its disk not connected? Nothing is lost: what you do is saved once the folder is back.</source>
        <translation>{folder} 已不存在：它是否已被重命名或移动，或者其磁盘未连接？不会丢失任何内容：文件夹恢复后，您所做的操作会保存。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>Locate folder…</source>
        <translation>查找文件夹…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>Going on in {folder}. Nothing is lost.</source>
        <translation>在 {folder} 中继续。没有丢失任何内容。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>The folder cannot be opened again</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>无法重新打开文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>these are not the photos that were open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>这些不是之前打开的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>Choose the folder that {name} is now, or open this one from the File menu.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请选择 {name} 现在对应的文件夹，或从“文件”菜单打开此文件夹。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_target.py"/>
        <source>the folder for masks cannot be made ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法创建蒙版文件夹（{reason}）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>The folder cannot be read</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>无法读取文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>Nothing has come or gone since the folder was listed.</source>
        <translation>自列出文件夹以来，没有新增或消失的内容。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{name} was deleted or moved while it was open. Its mask is kept: {path}</source>
        <translation>{name} 在打开期间被删除或移动。其蒙版已保留：{path}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{name}: another program changed the mask, which is shown as it is now.</source>
        <translation>{name}：其他程序更改了蒙版，现已显示更改后的蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{name}: another program changed the mask, and it cannot be shown. {problem}</source>
        <translation>{name}：其他程序更改了蒙版，且无法显示。{problem}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>1 photo was added.</source>
        <translation>已新增 1 张照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{count} photos were added.</source>
        <translation>已新增 {count} 张照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>1 photo is gone.</source>
        <translation>1 张照片已不存在。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{count} photos are gone.</source>
        <translation>{count} 张照片已不存在。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/project_opener.py"/>
        <source>“{folder}” is open in another window, which has come forward.</source>
        <translation>“{folder}”已在另一个窗口中打开，该窗口已显示在最前。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/project_opener.py"/>
        <source>The folder cannot be opened</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>无法打开文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/guide/user_guide.py"/>
        <source>No browser was found. The page is at {path}.</source>
        <translation>未找到浏览器。页面位于 {path}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/guide/user_guide.py"/>
        <source>Opening the documentation failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>打开文档时意外失败</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/guide/user_guide.py"/>
        <source>the documentation cannot be shown ({reason})</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>无法显示文档（{reason}）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/loaded_model.py"/>
        <source>{error} The shipped model is used instead.</source>
        <translation>{error} 将改用自带模型。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/loaded_model.py"/>
        <source>there is no model to propose with</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>没有可用于生成建议的模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/loaded_model.py"/>
        <source>{error} The choice of the model holds until PetSeg is closed.</source>
        <translation>{error} 所选模型在 PetSeg 关闭之前有效。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_folder.py"/>
        <source>The model cannot be taken over</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>无法采用模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_holder.py"/>
        <source>The model cannot be loaded</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>无法加载模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_holder.py"/>
        <source>{error} There are no proposals; painting goes on as usual.</source>
        <translation>{error} 没有建议；仍可照常绘制。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_holder.py"/>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/start_model.py"/>
        <source>Folders that are opened for the first time start with “{title}”.</source>
        <translation>首次打开的文件夹将使用“{title}”。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/start_model.py"/>
        <source>The model cannot be kept for new folders</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>无法将模型保留用于新文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/taken_model.py"/>
        <source>the model cannot be copied to {target} ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法将模型复制到 {target}（{reason}）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/taken_model.py"/>
        <source>Free some space, or choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请释放一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/loaded_photo.py"/>
        <source>there is not enough memory to open the photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>内存不足，无法打开照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/loaded_photo.py"/>
        <source>Close other programs, or open a smaller copy.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请关闭其他程序，或打开较小的副本。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/loaded_photo.py"/>
        <source>It was moved to {path}.</source>
        <translation>它已移至 {path}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/photo_loader.py"/>
        <source>{name}: the photo cannot be opened</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}：无法打开照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/photo_loader.py"/>
        <source>The photo cannot be opened</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>无法打开照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/replaced_photos.py"/>
        <source>Looking for replaced photos failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>查找被替换的照片时意外失败</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/box_proposal.py"/>
        <source>Box proposal</source>
        <extracomment>title</extracomment>
        <translation>框选建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/photo_proposal.py"/>
        <source>the photo keeps changing</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>照片不断变化</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/photo_proposal.py"/>
        <source>Try again later.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/propagator.py"/>
        <source>Propagate</source>
        <extracomment>title</extracomment>
        <translation>传播</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>The model is not loaded yet. Try again in a moment.</source>
        <translation>模型尚未加载。请稍后重试。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>All of this mask is yours, so the new proposal changes nothing. Reset to proposal shows it.</source>
        <translation>此蒙版全部由您绘制，因此新建议不会改变任何内容。“重置为建议”可显示新建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>The GPU cannot be used, so proposals run on the CPU. {error}</source>
        <translation>无法使用 GPU，因此在 CPU 上生成建议。{error}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>{name}: proposing failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}：生成建议时意外失败</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/autosaver.py"/>
        <source>There is no mask yet: wait for the proposal, or paint one.</source>
        <translation>还没有蒙版：请等待建议，或自行绘制。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/decisions.py"/>
        <source>Reopening</source>
        <extracomment>title</extracomment>
        <translation>重新处理</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/elsewhere.py"/>
        <source>{count} masks are now in {folder} as well. PetSeg goes on trying to save them where they belong.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count} 个蒙版现也保存在 {folder} 中。PetSeg 会继续尝试将其保存到原位置。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/elsewhere.py"/>
        <source>1 mask is now in {folder} as well. PetSeg goes on trying to save it where it belongs.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>1 个蒙版现也保存在 {folder} 中。PetSeg 会继续尝试将其保存到原位置。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/elsewhere.py"/>
        <source>Saving elsewhere failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>保存到其他位置时意外失败</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/journal_writer.py"/>
        <source>The journal cannot be written</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>无法写入步骤记录</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_comparer.py"/>
        <source>The masks cannot be compared</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>无法比较蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>{name}: your mask stays, and the other one is in {path}.</source>
        <translation>{name}：保留您的蒙版，另一个位于 {path}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>{name}: your mask was set aside as {path}.</source>
        <translation>{name}：您的蒙版已搁置为 {path}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>{name}: the mask cannot be set aside</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}：无法搁置蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Other programs changed {count} masks that you worked on. Yours are kept, and not saved until you have compared them.</source>
        <translation>其他程序更改了您正在处理的 {count} 个蒙版。您的蒙版已保留，在您比较之前不会保存。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Another program deleted the mask of {name} while you worked on it. Yours is kept.</source>
        <translation>您处理 {name} 期间，其他程序删除了它的蒙版。您的蒙版已保留。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Another program changed the mask of {name} while you worked on it. Yours is kept, and not saved until you have compared them.</source>
        <translation>您处理 {name} 期间，其他程序更改了它的蒙版。您的蒙版已保留，在您比较之前不会保存。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/save_queue.py"/>
        <source>{name}: your work is kept and will be saved again, as saving failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}：保存意外失败；您的工作已保留，将重新保存</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/save_queue.py"/>
        <source>Save elsewhere…</source>
        <translation>保存到其他位置…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/save_queue.py"/>
        <source>{name}: storing the state failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}：存储状态时意外失败</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>The export cannot be planned</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>无法规划导出</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>The export failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>导出意外失败</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>The export was cancelled. Exporting to the same folder goes on from there.</source>
        <translation>导出已取消。再次导出到同一文件夹时会从此处继续。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>{count:,} photos were exported to {folder}.</source>
        <translation>{count:,} 张照片已导出到 {folder}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>1 photo was exported to {folder}.</source>
        <translation>1 张照片已导出到 {folder}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>{count:,} could not be exported.</source>
        <translation>{count:,} 张无法导出。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/importer.py"/>
        <source>The import failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>导入意外失败</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/importer.py"/>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>there are too few reviewed photos to fine-tune on ({count})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>已审核的照片过少（{count} 张），无法微调</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>At least {needed} are needed. Correct some more and mark them as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>至少需要 {needed} 张。请再修正一些照片并将其标为已审核。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>Fine-tuned on {count} photo, {time:%Y-%m-%d %H:%M}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>基于 {count} 张照片微调，{time:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>Fine-tuned on {count} photos, {time:%Y-%m-%d %H:%M}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>基于 {count} 张照片微调，{time:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Fine-tuning failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>微调意外失败</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Fine-tuning was cancelled. The model in use stays.</source>
        <translation>微调已取消。正在使用的模型不变。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Fine-tuning was cancelled, since another folder was opened. The model in use stays.</source>
        <translation>微调已取消，因为打开了其他文件夹。正在使用的模型不变。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_planner.py"/>
        <source>The photos cannot be looked at</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>无法查看照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model is better ({figures}). It is in use now, and untouched masks are proposed again.</source>
        <translation>微调后的模型更好（{figures}）。现已启用，未改动过的蒙版将重新生成建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model is not better ({figures}). The model in use stays; the new one is kept as a version.</source>
        <translation>微调后的模型没有更好（{figures}）。正在使用的模型不变；新模型保留为一个版本。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model may be better, but these photos do not show it for certain ({figures}). The model in use stays; the new one is kept as a version.</source>
        <translation>微调后的模型可能更好，但这些照片无法确定这一点（{figures}）。正在使用的模型不变；新模型保留为一个版本。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model contradicts the model it started from on photos that nobody corrected. It is not used unless you decide so ({figures}).</source>
        <translation>在无人修正过的照片上，微调后的模型与其起始模型相矛盾。除非您决定使用，否则不会启用它（{figures}）。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model is better than the one that was in use when it began ({figures}). Another one was chosen meanwhile and stays; the new one is kept as a version.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>微调后的模型优于微调开始时使用的模型（{figures}）。期间已选择另一个模型，它保持不变；新模型保留为一个版本。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>{new:.1%} agreement with your masks, before {old:.1%}, on {count} photos that it was not trained on</source>
        <extracomment>menu, button or message</extracomment>
        <translation>在未用于训练的 {count} 张照片上，与您的蒙版的一致率为 {new:.1%}，之前为 {old:.1%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>{new:.1%} agreement with your mask, before {old:.1%}, on {count} photo that it was not trained on</source>
        <extracomment>menu, button or message</extracomment>
        <translation>在未用于训练的 {count} 张照片上，与您的蒙版的一致率为 {new:.1%}，之前为 {old:.1%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>1 more reviewed photo needed</source>
        <translation>还需要 1 张已审核的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>{count} more reviewed photos needed</source>
        <translation>还需要 {count} 张已审核的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>Fine-tuning needs at least {needed} reviewed photos, and there is {reviewed}. Correct some more and mark them as reviewed.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>微调至少需要 {needed} 张已审核的照片，现有 {reviewed} 张。请再修正一些照片并将其标为已审核。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>Fine-tuning needs at least {needed} reviewed photos, and there are {reviewed}. Correct some more and mark them as reviewed.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>微调至少需要 {needed} 张已审核的照片，现有 {reviewed} 张。请再修正一些照片并将其标为已审核。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_comparer.py"/>
        <source>The versions cannot be compared</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>无法比较版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_comparer.py"/>
        <source>there are no reviewed photos to compare on</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>没有可用于比较的已审核照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_comparer.py"/>
        <source>Correct some photos and mark them as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请修正一些照片并将其标为已审核。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>“{title}” is no longer listed. Its file was moved to {path}.</source>
        <translation>“{title}”不再列出。其文件已移至 {path}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>“{title}” is listed now. It proposes once you choose it.</source>
        <translation>“{title}”现已列出。选择它之后，将由它生成建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>“{title}” was exported to {path}.</source>
        <translation>“{title}”已导出到 {path}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>The version cannot be changed</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>无法更改版本</translation>
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
        <translation>文件夹以只读方式打开</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/action_spec.py"/>
        <source>Open a folder of photos first</source>
        <translation>请先打开照片文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Undo {step}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>撤销{step}(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Undo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Redo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Redo {step}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>重做{step}(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Undo revie&amp;w</source>
        <extracomment>menu, button or message</extracomment>
        <translation>撤销审核(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Take the last step on this photo back</source>
        <extracomment>tool tip</extracomment>
        <translation>撤回在这张照片上的上一个步骤</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Make the step again</source>
        <extracomment>tool tip</extracomment>
        <translation>重新执行该步骤</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Redo</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Take the last review, skip or import back, and go to that photo</source>
        <extracomment>tool tip</extracomment>
        <translation>撤回上一次审核、跳过或导入，并转到该照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Undo review, skip or import</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>撤销审核、跳过或导入</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;History</source>
        <extracomment>menu, button or message</extracomment>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>List the steps made on this photo, and go back to any</source>
        <extracomment>tool tip</extracomment>
        <translation>列出在这张照片上执行的步骤，并可返回任一步骤</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Re-derive &amp;border</source>
        <extracomment>menu, button or message</extracomment>
        <translation>重新生成边界(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Redraw the border band, as wide as chosen, along the whole outline of the pet</source>
        <extracomment>tool tip</extracomment>
        <translation>按所选宽度沿宠物的整个轮廓重新绘制边界带</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Reset to &amp;proposal</source>
        <extracomment>menu, button or message</extracomment>
        <translation>重置为建议(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Drop all corrections of this photo and show the model's proposal</source>
        <extracomment>tool tip</extracomment>
        <translation>放弃对这张照片的所有修正，显示模型的建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Copy &amp;mask from previous photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>复制上一张照片的蒙版(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Paint this photo with the mask of the photo before it, as in a burst of photos</source>
        <extracomment>tool tip</extracomment>
        <translation>将上一张照片的蒙版绘制到这张照片，适用于连拍照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Clear mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>清除蒙版(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Make the whole mask background</source>
        <extracomment>tool tip</extracomment>
        <translation>将整个蒙版变为背景</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Pre&amp;vious versions of this mask…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>此蒙版以前的版本(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Look at the mask as it was before it was replaced in the last 24 hours, and restore it</source>
        <extracomment>tool tip</extracomment>
        <translation>查看蒙版在过去 24 小时内被替换之前的样子，并可将其还原</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>S&amp;ettings…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Theme, colours, sizes, memory and other choices that hold for every folder</source>
        <extracomment>tool tip</extracomment>
        <translation>主题、颜色、大小、内存以及适用于所有文件夹的其他选项</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Edit</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>C&amp;lean up</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>清理(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Open folder…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open a folder of photos</source>
        <extracomment>tool tip</extracomment>
        <translation>打开照片文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open folder</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open &amp;photo…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>打开照片(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open one photo, with the folder that it is in</source>
        <extracomment>tool tip</extracomment>
        <translation>打开一张照片及其所在文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open photo</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>打开照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Try a &amp;sample photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>试用示例照片(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Copy a photo that comes with PetSeg into a folder of yours and open it</source>
        <extracomment>tool tip</extracomment>
        <translation>将 PetSeg 附带的照片复制到您的文件夹并打开</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Export masks…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>导出蒙版(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Write the masks of this folder in the format of another program</source>
        <extracomment>tool tip</extracomment>
        <translation>将此文件夹的蒙版写为其他程序的格式</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Import masks…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>导入蒙版(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Take over masks that another program made</source>
        <extracomment>tool tip</extracomment>
        <translation>采用其他程序制作的蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Show the open folder in the file manager</source>
        <extracomment>tool tip</extracomment>
        <translation>在文件管理器中显示打开的文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Refres&amp;h folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>刷新文件夹(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Look for photos and masks that have come or gone</source>
        <extracomment>tool tip</extracomment>
        <translation>查找新增或消失的照片和蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Close folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>关闭文件夹(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Leave the folder and go back to the start page</source>
        <extracomment>tool tip</extracomment>
        <translation>离开文件夹并返回起始页</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Quit</source>
        <extracomment>menu, button or message</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Save what is not saved yet, and quit</source>
        <extracomment>tool tip</extracomment>
        <translation>保存尚未保存的内容并退出</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;File</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Find an action…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>查找操作(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Type what you want to do, and do it</source>
        <extracomment>tool tip</extracomment>
        <translation>输入您想做的事，然后执行</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Ke&amp;ys and gestures</source>
        <extracomment>menu, button or message</extracomment>
        <translation>快捷键和手势(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>List every key and gesture</source>
        <extracomment>tool tip</extracomment>
        <translation>列出所有快捷键和手势</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Choose other keys</source>
        <extracomment>tool tip</extracomment>
        <translation>选择其他快捷键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;User guide</source>
        <extracomment>menu, button or message</extracomment>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Open the user guide in the browser; it comes with PetSeg and needs no network</source>
        <extracomment>tool tip</extracomment>
        <translation>在浏览器中打开用户指南；它随 PetSeg 提供，无需网络</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Tour of the window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>窗口导览(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Explain the parts of the window in five steps</source>
        <extracomment>tool tip</extracomment>
        <translation>分五步介绍窗口的各个部分</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>What’s &amp;new</source>
        <extracomment>menu, button or message</extracomment>
        <translation>新增功能(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Open the list of what has changed from version to version in the browser</source>
        <extracomment>tool tip</extracomment>
        <translation>在浏览器中打开各版本的更改列表</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Report a problem…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Write down what went wrong, with versions and the last lines of the log</source>
        <extracomment>tool tip</extracomment>
        <translation>记录出现的问题，附上版本和日志的最后几行</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Open lo&amp;g folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>打开日志文件夹(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Show the files in which PetSeg notes what it did and what failed</source>
        <extracomment>tool tip</extracomment>
        <translation>显示 PetSeg 记录其操作和错误的文件</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Copy system information</source>
        <extracomment>menu, button or message</extracomment>
        <translation>复制系统信息(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Copy versions, system and device, for a report</source>
        <extracomment>tool tip</extracomment>
        <translation>复制版本、系统和设备信息，用于报告</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;About PetSeg</source>
        <extracomment>menu, button or message</extracomment>
        <translation>关于 PetSeg(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Version, licence and what this is</source>
        <extracomment>tool tip</extracomment>
        <translation>版本、许可证和简介</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Help</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Paint at least one stroke first.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>请先至少画一笔。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Propose &amp;again</source>
        <extracomment>menu, button or message</extracomment>
        <translation>重新生成建议(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Ask the model in use for this photo's mask; your own strokes stay</source>
        <extracomment>tool tip</extracomment>
        <translation>让正在使用的模型生成这张照片的蒙版；您自己的笔画会保留</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>P&amp;ropagate</source>
        <extracomment>menu, button or message</extracomment>
        <translation>传播(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Show what the strokes change where nobody has painted; again for the next suggestion</source>
        <extracomment>tool tip</extracomment>
        <translation>显示笔画会如何改变无人绘制的部分；再次执行显示下一个候选</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Propose &amp;folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>为文件夹生成建议(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Propose a mask for every photo that has none of this model yet</source>
        <extracomment>tool tip</extracomment>
        <translation>为每张尚无此模型蒙版的照片生成建议蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Fine-&amp;tune…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>微调(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Train the model on the reviewed photos, in the background</source>
        <extracomment>tool tip</extracomment>
        <translation>在后台用已审核的照片训练模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Stop fine-tuning and keep best</source>
        <extracomment>menu, button or message</extracomment>
        <translation>停止微调并保留最佳结果(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>End the training with the best weights so far, compare them and keep them as a version</source>
        <extracomment>tool tip</extracomment>
        <translation>以目前最佳的权重结束训练，进行比较并保留为一个版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Cancel fine-tuning and discard</source>
        <extracomment>menu, button or message</extracomment>
        <translation>取消微调并放弃结果(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>End the training; the model in use stays</source>
        <extracomment>tool tip</extracomment>
        <translation>结束训练；正在使用的模型不变</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Training pane&amp;l</source>
        <extracomment>menu, button or message</extracomment>
        <translation>训练面板(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Show curves and watched photos while a fine-tune runs</source>
        <extracomment>tool tip</extracomment>
        <translation>在微调运行期间显示曲线和关注的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Res&amp;ult of the last fine-tune…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>上次微调的结果(&amp;U)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Choose which version of the model proposes in this folder</source>
        <extracomment>tool tip</extracomment>
        <translation>选择在此文件夹中生成建议的模型版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Compute on a GPU where one can be used, else on the CPU</source>
        <extracomment>tool tip</extracomment>
        <translation>可用时在 GPU 上计算，否则在 CPU 上计算</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Automatic</source>
        <extracomment>menu, button or message</extracomment>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Leave the GPU to others</source>
        <extracomment>tool tip</extracomment>
        <translation>将 GPU 留给其他程序</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;CPU</source>
        <extracomment>menu, button or message</extracomment>
        <translation>CPU(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Compute on the GPU, and report it if it cannot be used</source>
        <extracomment>tool tip</extracomment>
        <translation>在 GPU 上计算，无法使用时报告</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;GPU</source>
        <extracomment>menu, button or message</extracomment>
        <translation>GPU(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Model</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>C&amp;ompute on</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>计算设备(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Mark reviewed and next</source>
        <extracomment>menu, button or message</extracomment>
        <translation>标为已审核并转到下一张(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Ne&amp;xt</source>
        <extracomment>menu, button or message</extracomment>
        <translation>下一个(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Next</source>
        <extracomment>menu, button or message</extracomment>
        <translation>下一个</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Mark reviewed and next</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>标为已审核并转到下一张</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>The mask is right: save it for training and go on to the next photo</source>
        <extracomment>tool tip</extracomment>
        <translation>蒙版正确：保存用于训练，并转到下一张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Leave this photo out and go on</source>
        <extracomment>tool tip</extracomment>
        <translation>排除这张照片并继续</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Skip photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>跳过照片(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Take back reviewed or skipped</source>
        <extracomment>menu, button or message</extracomment>
        <translation>撤回已审核或已跳过(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Say that this photo is not done after all</source>
        <extracomment>tool tip</extracomment>
        <translation>表示这张照片其实尚未完成</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Previous photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>上一张照片(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Go back one photo in the list as it is shown</source>
        <extracomment>tool tip</extracomment>
        <translation>按列表显示的顺序返回上一张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Next photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>下一张照片(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Go on one photo in the list as it is shown</source>
        <extracomment>tool tip</extracomment>
        <translation>按列表显示的顺序转到下一张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Next &amp;unreviewed photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>下一张未审核的照片(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Go on to the next photo that is neither reviewed nor skipped</source>
        <extracomment>tool tip</extracomment>
        <translation>转到下一张既未审核也未跳过的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>F&amp;ind photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>查找照片(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>List only photos whose names, tags or notes contain a text</source>
        <extracomment>tool tip</extracomment>
        <translation>仅列出名称、标签或备注包含指定文字的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Select &amp;all photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>选择所有照片(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Select every photo that is listed, for the commands on selected photos</source>
        <extracomment>tool tip</extracomment>
        <translation>选择列出的每张照片，用于针对所选照片的命令</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Mark {count:,} photos reviewed</source>
        <translation>将 {count:,} 张照片标为已审核(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Mark reviewed</source>
        <translation>标为已审核(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>The masks of the selected photos are right: save them for training</source>
        <extracomment>tool tip</extracomment>
        <translation>所选照片的蒙版正确：保存用于训练</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Mark reviewed</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>标为已审核</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Skip {count:,} photos</source>
        <translation>跳过 {count:,} 张照片(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Leave the selected photos out</source>
        <extracomment>tool tip</extracomment>
        <translation>排除所选照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Reset {count:,} photos to proposals</source>
        <translation>将 {count:,} 张照片重置为建议(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Reset to proposal</source>
        <translation>重置为建议(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Drop all corrections of the selected photos and show the model's proposals</source>
        <extracomment>tool tip</extracomment>
        <translation>放弃对所选照片的所有修正，显示模型的建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Propose {count:,} photos again</source>
        <translation>为 {count:,} 张照片重新生成建议(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Propose again</source>
        <translation>重新生成建议(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Ask the model in use for the masks of the selected photos; your own strokes stay</source>
        <extracomment>tool tip</extracomment>
        <translation>让正在使用的模型生成所选照片的蒙版；您自己的笔画会保留</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Propose again</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>重新生成建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Show photo in f&amp;ile manager</source>
        <extracomment>menu, button or message</extracomment>
        <translation>在文件管理器中显示照片(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Show the folder of the selected photo in the file manager</source>
        <extracomment>tool tip</extracomment>
        <translation>在文件管理器中显示所选照片的文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Copy {count:,} paths</source>
        <translation>复制 {count:,} 个路径(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Copy path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Put the paths of the selected photos on the clipboard</source>
        <extracomment>tool tip</extracomment>
        <translation>将所选照片的路径复制到剪贴板</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Copy path</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>复制路径</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>By &amp;name</source>
        <extracomment>menu, button or message</extracomment>
        <translation>按名称(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Least sure first</source>
        <extracomment>menu, button or message</extracomment>
        <translation>最不确定优先(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>By &amp;state</source>
        <extracomment>menu, button or message</extracomment>
        <translation>按状态(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>By &amp;tag</source>
        <extracomment>menu, button or message</extracomment>
        <translation>按标签(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Next is the &amp;least sure</source>
        <extracomment>menu, button or message</extracomment>
        <translation>下一张为最不确定(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Skip &amp;because</source>
        <translation>跳过原因(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Photo</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>S&amp;elected photos</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>所选照片(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Order photos</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>照片排序(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Tag &amp;{number}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>标签 &amp;{number}</translation>
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
        <translation>为所选照片添加标签；如果全部已有该标签，则移除</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Leave the selected photos out, and note why</source>
        <extracomment>tool tip</extracomment>
        <translation>排除所选照片，并注明原因</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Flag {count:,} photos</source>
        <translation>为 {count:,} 张照片添加旗标(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Flag</source>
        <translation>旗标(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Mark the selected photos to come back to, or remove the flags if all have one</source>
        <extracomment>tool tip</extracomment>
        <translation>标记所选照片以便日后再看；如果全部已有旗标，则移除</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Other tags…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>其他标签(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Add or remove any tags of the selected photos</source>
        <extracomment>tool tip</extracomment>
        <translation>为所选照片添加或移除任意标签</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Tags and &amp;note of this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>这张照片的标签和备注(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Show what is noted about the open photo, and go on writing there</source>
        <extracomment>tool tip</extracomment>
        <translation>显示打开的照片的附注信息，并在该处继续填写</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;No animal</source>
        <extracomment>menu, button or message</extracomment>
        <translation>没有动物(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Blurred</source>
        <extracomment>menu, button or message</extracomment>
        <translation>模糊(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Several animals</source>
        <extracomment>menu, button or message</extracomment>
        <translation>多只动物(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Other reason…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>其他原因(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Leave the selected photos out, and write why</source>
        <extracomment>tool tip</extracomment>
        <translation>排除所选照片，并填写原因</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint &amp;pet</source>
        <extracomment>menu, button or message</extracomment>
        <translation>绘制宠物(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint b&amp;ackground</source>
        <extracomment>menu, button or message</extracomment>
        <translation>绘制背景(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint border, the uncertain band around a pet</source>
        <extracomment>tool tip</extracomment>
        <translation>绘制边界，即宠物周围不确定的带状区域</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint b&amp;order</source>
        <extracomment>menu, button or message</extracomment>
        <translation>绘制边界(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>S&amp;wap pet and background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>互换宠物和背景(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint background instead of pet, and pet again the next time</source>
        <extracomment>tool tip</extracomment>
        <translation>改为绘制背景，再次执行则恢复绘制宠物</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Keep pet as it is: no tool paints over it</source>
        <extracomment>tool tip</extracomment>
        <translation>保持宠物不变：任何工具都不会覆盖它</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Lock &amp;pet</source>
        <extracomment>menu, button or message</extracomment>
        <translation>锁定宠物(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Keep background as it is: no tool paints over it</source>
        <extracomment>tool tip</extracomment>
        <translation>保持背景不变：任何工具都不会覆盖它</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Lock &amp;background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>锁定背景(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Keep border as it is: no tool paints over it</source>
        <extracomment>tool tip</extracomment>
        <translation>保持边界不变：任何工具都不会覆盖它</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Lock b&amp;order</source>
        <extracomment>menu, button or message</extracomment>
        <translation>锁定边界(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>&amp;Smaller tool</source>
        <extracomment>menu, button or message</extracomment>
        <translation>缩小工具(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the tool a fifth smaller</source>
        <extracomment>tool tip</extracomment>
        <translation>将工具缩小五分之一</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>La&amp;rger tool</source>
        <extracomment>menu, button or message</extracomment>
        <translation>放大工具(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the tool a fifth larger</source>
        <extracomment>tool tip</extracomment>
        <translation>将工具放大五分之一</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>S&amp;quare brush</source>
        <extracomment>menu, button or message</extracomment>
        <translation>方形画笔(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint with a square instead of a disk</source>
        <extracomment>tool tip</extracomment>
        <translation>用方形而非圆形绘制</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Border follows the o&amp;utline</source>
        <extracomment>menu, button or message</extracomment>
        <translation>边界跟随轮廓(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>While pet or background is painted, the border band follows the new outline</source>
        <extracomment>tool tip</extracomment>
        <translation>绘制宠物或背景时，边界带跟随新轮廓</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Border follows</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>边界跟随</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Silhouette onl&amp;y</source>
        <extracomment>menu, button or message</extracomment>
        <translation>仅剪影(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint without a border, and draw it everywhere when the photo is marked reviewed</source>
        <extracomment>tool tip</extracomment>
        <translation>绘制时不带边界，在照片标为已审核时统一绘制边界</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Narrower bor&amp;der</source>
        <extracomment>menu, button or message</extracomment>
        <translation>收窄边界(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the border band a fifth narrower</source>
        <extracomment>tool tip</extracomment>
        <translation>将边界带收窄五分之一</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>W&amp;ider border</source>
        <extracomment>menu, button or message</extracomment>
        <translation>加宽边界(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the border band a fifth wider</source>
        <extracomment>tool tip</extracomment>
        <translation>将边界带加宽五分之一</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>&amp;Tools</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Prote&amp;ct from painting</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>防止绘制(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Zoom &amp;in</source>
        <extracomment>menu, button or message</extracomment>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Zoom &amp;out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Fit in window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the whole photo</source>
        <extracomment>tool tip</extracomment>
        <translation>显示整张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Fit mas&amp;k in window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>蒙版适合窗口(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the pet as large as the window allows</source>
        <extracomment>tool tip</extracomment>
        <translation>在窗口允许的范围内以最大尺寸显示宠物</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Actual size</source>
        <extracomment>menu, button or message</extracomment>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show one pixel of the photo on one of the screen (100 %)</source>
        <extracomment>tool tip</extracomment>
        <translation>照片的一个像素对应屏幕的一个像素 (100%)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show &amp;mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>显示蒙版(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show or hide the mask; hold Q or M to hide it for a moment</source>
        <extracomment>tool tip</extracomment>
        <translation>显示或隐藏蒙版；按住 Q 或 M 可暂时隐藏</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Colour the classes over the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>在照片上为类别着色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Colours</source>
        <extracomment>menu, button or message</extracomment>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Draw only where the classes meet; again for colours</source>
        <extracomment>tool tip</extracomment>
        <translation>仅绘制类别交界处；再次执行恢复颜色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Outline</source>
        <extracomment>menu, button or message</extracomment>
        <translation>轮廓(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show how sure the model was; again for colours</source>
        <extracomment>tool tip</extracomment>
        <translation>显示模型的确定程度；再次执行恢复颜色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Co&amp;nfidence</source>
        <extracomment>menu, button or message</extracomment>
        <translation>置信度(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Difference</source>
        <extracomment>menu, button or message</extracomment>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show where the mask is no longer what the model proposed; again for colours</source>
        <extracomment>tool tip</extracomment>
        <translation>显示蒙版与模型建议不再一致之处；再次执行恢复颜色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Dim &amp;background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>压暗背景(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Darken the photo where the mask says background</source>
        <extracomment>tool tip</extracomment>
        <translation>压暗照片中蒙版为背景的部分</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Change &amp;split view</source>
        <extracomment>menu, button or message</extracomment>
        <translation>切换对比视图(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Mask over the photo, beside it, or to one side of a line</source>
        <extracomment>tool tip</extracomment>
        <translation>蒙版叠加在照片上、与照片并排或位于分界线一侧</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>O&amp;verview</source>
        <extracomment>menu, button or message</extracomment>
        <translation>概览(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>While only a part is in view, show the whole photo small in a corner</source>
        <extracomment>tool tip</extracomment>
        <translation>仅显示照片局部时，在角落显示整张照片的小图</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Reset brightness and contrast</source>
        <extracomment>menu, button or message</extracomment>
        <translation>重置亮度和对比度(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the photo as it is</source>
        <extracomment>tool tip</extracomment>
        <translation>按原样显示照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Grid of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>照片网格(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Review a hundred masks at a glance: arrow keys move, Return reviews, Space opens a photo large</source>
        <extracomment>tool tip</extracomment>
        <translation>一览上百个蒙版进行审核：方向键移动，Enter 审核，Space 放大打开照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Masks on thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>缩略图上的蒙版(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the masks in the photo list; the grid always shows them</source>
        <extracomment>tool tip</extracomment>
        <translation>在照片列表中显示蒙版；网格始终显示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Larger thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>放大缩略图(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Enlarge the thumbnails of the grid, or else of the list; Ctrl and the wheel do it too</source>
        <extracomment>tool tip</extracomment>
        <translation>放大网格或列表的缩略图；Ctrl+滚轮也可</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Smaller thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>缩小缩略图(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Shrink the thumbnails of the grid, or else of the list; Ctrl and the wheel do it too</source>
        <extracomment>tool tip</extracomment>
        <translation>缩小网格或列表的缩略图；Ctrl+滚轮也可</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>F&amp;ull screen</source>
        <extracomment>menu, button or message</extracomment>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Fill the screen with the window; again to go back</source>
        <extracomment>tool tip</extracomment>
        <translation>窗口占满屏幕；再次执行恢复</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Keyboard to the ne&amp;xt part</source>
        <extracomment>menu, button or message</extracomment>
        <translation>键盘焦点移到下一部分(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Move the keyboard on: list, photo, panel</source>
        <extracomment>tool tip</extracomment>
        <translation>向前移动键盘焦点：列表、照片、面板</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Next part</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>下一部分</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Keyboard to the &amp;previous part</source>
        <extracomment>menu, button or message</extracomment>
        <translation>键盘焦点移到上一部分(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Move the keyboard back: panel, photo, list</source>
        <extracomment>tool tip</extracomment>
        <translation>向后移动键盘焦点：面板、照片、列表</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Previous part</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>上一部分</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Light or dark as the desktop is</source>
        <extracomment>tool tip</extracomment>
        <translation>随桌面使用浅色或深色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;System</source>
        <extracomment>menu, button or message</extracomment>
        <translation>系统(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Dark text on a light ground</source>
        <extracomment>tool tip</extracomment>
        <translation>浅色背景、深色文字</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Light</source>
        <extracomment>menu, button or message</extracomment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Light text on a dark ground</source>
        <extracomment>tool tip</extracomment>
        <translation>深色背景、浅色文字</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Dark</source>
        <extracomment>menu, button or message</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;View</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Mask st&amp;yle</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>蒙版样式(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Thumb&amp;nails</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>缩略图(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Theme</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>Fine-tune…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>微调…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>Show grid</source>
        <extracomment>menu, button or message</extracomment>
        <translation>显示网格</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>Export…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>That was the last one: every photo is reviewed or skipped.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>这是最后一张：所有照片均已审核或跳过。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>Undo skip</source>
        <extracomment>menu, button or message</extracomment>
        <translation>撤销跳过</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>Undo review</source>
        <extracomment>menu, button or message</extracomment>
        <translation>撤销审核</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>{name}: skipped</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name}：已跳过</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>{name}: reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name}：已审核</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>Why?</source>
        <extracomment>menu, button or message</extracomment>
        <translation>为什么？</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/central_area.py"/>
        <source>Proposing masks</source>
        <extracomment>menu, button or message</extracomment>
        <translation>正在生成建议蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/central_area.py"/>
        <source>Opening {name}…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/central_area.py"/>
        <source>There are no photos in {folder}.
PetSeg opens JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC and AVIF files.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{folder} 中没有照片。
PetSeg 可打开 JPEG、PNG、WebP、BMP、TIFF、GIF、HEIC 和 AVIF 文件。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Paint</source>
        <extracomment>menu, button or message</extracomment>
        <translation>绘制</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>drag with the left button</source>
        <extracomment>menu, button or message</extracomment>
        <translation>按住左键拖动</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>drag with the right button, or with Ctrl</source>
        <extracomment>menu, button or message</extracomment>
        <translation>按住右键拖动，或按住 Ctrl 拖动</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Shift+click</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Shift+单击</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Straight line from the last stroke</source>
        <extracomment>menu, button or message</extracomment>
        <translation>从上一个笔画起画直线</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Ctrl or Alt+wheel, or Alt+drag with the right button</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Ctrl 或 Alt+滚轮，或 Alt+右键拖动</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Size of the tool</source>
        <extracomment>menu, button or message</extracomment>
        <translation>工具大小</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>wheel, or two fingers</source>
        <extracomment>menu, button or message</extracomment>
        <translation>滚轮，或双指</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Zoom at the pointer</source>
        <extracomment>menu, button or message</extracomment>
        <translation>在指针处缩放</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>drag with Space held, or with the middle button</source>
        <extracomment>menu, button or message</extracomment>
        <translation>按住 Space 或中键拖动</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Move the photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>移动照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>hold Q or M</source>
        <extracomment>menu, button or message</extracomment>
        <translation>按住 Q 或 M</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Hide the mask for a moment</source>
        <extracomment>menu, button or message</extracomment>
        <translation>暂时隐藏蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Tab and Shift+Tab, over photo or list</source>
        <extracomment>menu, button or message</extracomment>
        <translation>在照片或列表上按 Tab 和 Shift+Tab</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Next and previous photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>下一张和上一张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Space, or a double click</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Space 或双击</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Photo of the grid, large</source>
        <extracomment>menu, button or message</extracomment>
        <translation>放大打开网格中的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Ctrl+wheel, over list or grid</source>
        <extracomment>menu, button or message</extracomment>
        <translation>在列表或网格上使用 Ctrl+滚轮</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Size of thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>缩略图大小</translation>
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
        <translation>取消已开始的操作</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>The log folder {folder} cannot be shown.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>无法显示日志文件夹 {folder}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Versions, system and device were copied.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>已复制版本、系统和设备信息。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Mouse and held keys</source>
        <extracomment>menu, button or message</extracomment>
        <translation>鼠标和按住的键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/drops.py"/>
        <source>Open the folder of the photos first, then drop {name} on it to import its masks.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>请先打开照片所在文件夹，再将 {name} 拖放到窗口以导入其蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/drops.py"/>
        <source>The folder is open read-only, so the masks of {name} cannot be imported.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>文件夹以只读方式打开，因此无法导入 {name} 的蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>moves the photo while it is held</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>按住时用于移动照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>goes to the next photo</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>用于转到下一张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>goes to the previous photo</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>用于转到上一张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>cancels what was begun</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>用于取消已开始的操作</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/menus.py"/>
        <source>Open &amp;recent</source>
        <extracomment>menu, button or message</extracomment>
        <translation>打开最近的文件夹(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/menus.py"/>
        <source>Tool bar</source>
        <extracomment>menu, button or message</extracomment>
        <translation>工具栏</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>PetSeg comes with a new model. Your fine-tuned one stays in use here.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>PetSeg 附带了新模型。此处仍使用您微调过的模型。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>You can go back at any time under Model &gt; Versions. The next fine-tune starts from the new model, is compared with the one in use on photos held out of its training, and is used only if it is better.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>您可随时通过“模型 &gt; 版本”切换模型。下次微调将从新模型开始，在留出的照片上与使用中的模型比较，只有更好时才会使用。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>Use the new model</source>
        <extracomment>menu, button or message</extracomment>
        <translation>使用新模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>Show versions</source>
        <extracomment>menu, button or message</extracomment>
        <translation>显示版本</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>PetSeg comes with a new model. Masks that you have not touched are proposed again as you get to them.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>PetSeg 附带了新模型。您未改动过的蒙版将在您打开时重新生成建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>Propose all now</source>
        <extracomment>menu, button or message</extracomment>
        <translation>立即全部生成建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Open folder of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>打开照片文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Save masks elsewhere</source>
        <extracomment>menu, button or message</extracomment>
        <translation>将蒙版保存到其他位置</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Locate folder of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>查找照片文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Photos ({patterns})</source>
        <extracomment>menu, button or message</extracomment>
        <translation>照片 ({patterns})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>the sample photo cannot be put there ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>无法将示例照片放到该处（{reason}）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Open a folder of your own photos.</source>
        <extracomment>error: what to do</extracomment>
        <translation>请打开您自己的照片文件夹。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/photo_walk.py"/>
        <source>There is no mask yet: wait for the proposal, or open the photo and paint one.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>还没有蒙版：请等待建议，或打开照片自行绘制。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/progress_display.py"/>
        <source>{done} of {total} photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{done}/{total} 张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/recent_display.py"/>
        <source>{reviewed} of {total} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>已审核 {reviewed}/{total}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/remark_commands.py"/>
        <source>Other reason…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>其他原因…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/selected_photos.py"/>
        <source>The folder {folder} cannot be shown.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>无法显示文件夹 {folder}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/selected_photos.py"/>
        <source>Copied the path.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>已复制路径。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/selected_photos.py"/>
        <source>Copied {count:,} paths.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>已复制 {count:,} 个路径。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Tools, classes and border</source>
        <extracomment>menu, button or message</extracomment>
        <translation>工具、类别和边界</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>View</source>
        <extracomment>menu, button or message</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>How photo and mask are shown</source>
        <extracomment>menu, button or message</extracomment>
        <translation>照片和蒙版的显示方式</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Changes of the whole mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>对整个蒙版的更改</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Tags, note and flag of this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>这张照片的标签、备注和旗标</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>The steps made on this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>在这张照片上执行的步骤</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>History</source>
        <extracomment>menu, button or message</extracomment>
        <translation>历史记录</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Opening the folder…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>正在打开文件夹…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Proposing…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>正在生成建议…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Saving…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>正在保存…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Not saved</source>
        <extracomment>menu, button or message</extracomment>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Saved</source>
        <extracomment>menu, button or message</extracomment>
        <translation>已保存</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Arrow keys: another photo · Return: reviewed · Space: open it large</source>
        <extracomment>menu, button or message</extracomment>
        <translation>方向键：其他照片 · Enter：标为已审核 · Space：放大打开</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>{keys} · Esc: leave the grid</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{keys} · Esc：退出网格</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Return closes the outline · Esc cancels it</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Enter 闭合轮廓 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Return accepts the suggestion · Esc leaves the mask as it is</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Enter 采纳候选 · Esc 保留蒙版原样</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>This folder is read-only: the mask cannot be changed.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>此文件夹为只读：无法更改蒙版。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Fine-tuned {day} {month:%b}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>微调于 {month:%b} {day} 日</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Thinner than the border ({width} px), so all of it is border. Press {key} to paint without the border.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>比边界（{width} 像素）更细，因此全部成为边界。按 {key} 可不带边界绘制。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Thinner than the border ({width} px), so all of it is border. Turn off “Border follows the outline” to paint without the border.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>比边界（{width} 像素）更细，因此全部成为边界。关闭“边界跟随轮廓”可不带边界绘制。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Your photos</source>
        <extracomment>title</extracomment>
        <translation>您的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Each photo of the folder with its state. Tab goes to the next one and Shift+Tab to the one before, over the photo too. The boxes above choose which photos are listed, and in which order.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>文件夹中的每张照片及其状态。按 Tab 转到下一张，按 Shift+Tab 转到上一张，指针在照片上时也可使用。上方的选择框决定列出哪些照片以及以何种顺序列出。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>A mask to start from</source>
        <extracomment>title</extracomment>
        <translation>作为起点的蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>The model proposes a mask for each photo. It is striped for as long as nobody has checked it. Hold Q to see the photo without it; the wheel zooms, and Space with a drag moves the photo.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>模型为每张照片生成建议蒙版。尚无人检查的蒙版带有条纹。按住 Q 可查看没有蒙版的照片；滚轮用于缩放，按住 Space 拖动可移动照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Correct what is wrong</source>
        <extracomment>title</extracomment>
        <translation>修正错误之处</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Choose a tool and a class, and paint. Each button shows its key. Ctrl+Z takes a step back. There is no need to save: each stroke is on disk within a second.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>选择工具和类别，然后绘制。每个按钮都显示其快捷键。Ctrl+Z 撤销一个步骤。无需手动保存：每个笔画都会在一秒内写入磁盘。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Say that it is right</source>
        <extracomment>title</extracomment>
        <translation>确认蒙版正确</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Return marks the mask as reviewed and opens the next photo. A proposal that needs no correction is reviewed in the same way.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Enter 将蒙版标为已审核，并打开下一张照片。无需修正的建议也以同样方式审核。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Teach the model, and take the masks along</source>
        <extracomment>title</extracomment>
        <translation>训练模型，带走蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>After a dozen reviewed photos, Fine-tune trains the model on them while you go on working. File &gt; Export masks writes them for other programs. Help has the user guide, and this tour.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>审核十几张照片后，“微调”会用它们训练模型，您可以继续工作。“文件 &gt; 导出蒙版”将蒙版写入，供其他程序使用。“帮助”菜单中有用户指南和本导览。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tuning_offer.py"/>
        <source>Enough photos are reviewed: a fine-tune on them may make the next proposals better.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>已审核足够的照片：用它们进行微调可能会改善后续的建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tuning_offer.py"/>
        <source>Not now</source>
        <extracomment>menu, button or message</extracomment>
        <translation>以后再说</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>P&amp;hoto list</source>
        <extracomment>menu, button or message</extracomment>
        <translation>照片列表(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>Tool pane&amp;l</source>
        <extracomment>menu, button or message</extracomment>
        <translation>工具面板(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>{folder} (read-only)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{folder}（只读）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>PetSeg closes when this is done: {edit}. Close once more to cancel it.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>完成以下操作后 PetSeg 将关闭：{edit}。再次关闭可将其取消。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/document.py"/>
        <source>Clear mask</source>
        <extracomment>title</extracomment>
        <translation>清除蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} {reason}. Choose another key.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} {reason}。请选择其他快捷键。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} already belongs to {action}.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} 已属于“{action}”。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} cannot be told from {other}, which belongs to {action}.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} 无法与 {other} 区分，后者属于“{action}”。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>is not a key that can be used</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>不能用作快捷键</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>The stored keys cannot be read; the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>无法读取存储的快捷键；将使用默认值。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>There is no action “{name}”; its keys were left out.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>没有名为“{name}”的操作；其快捷键已排除。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>The keys of “{name}” cannot be read; the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>无法读取“{name}”的快捷键；将使用默认值。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>“{key}” is not a key; it was left out of “{name}”.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>“{key}”不是快捷键；已从“{name}”中排除。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} was left out of “{name}”: it belongs to the canvas.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} 已从“{name}”中排除：它属于画布。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} was left out of “{name}”: it belongs to “{owner}”.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key} 已从“{name}”中排除：它属于“{owner}”。</translation>
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
        <translation>工具和审核决定均在左手下</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_profiles.py"/>
        <source>A and D go from photo to photo, Ctrl+N draws an outline, T shows and hides the mask</source>
        <extracomment>tool tip</extracomment>
        <translation>A 和 D 切换照片，Ctrl+N 绘制轮廓，T 显示和隐藏蒙版</translation>
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
        <translation>F 和 D 切换照片，N 绘制，H 显示和隐藏蒙版，Ctrl+数字选择类别</translation>
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
        <translation>L 为套索，I 拾取类别，D 选择宠物，F 占满屏幕，Ctrl+H 显示和隐藏蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Standard</source>
        <extracomment>title</extracomment>
        <translation>标准</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Safe for colour-blind people</source>
        <extracomment>title</extracomment>
        <translation>色盲友好</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Diameter in pixels of the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>直径，以照片像素为单位</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width of a thumbnail; Ctrl and the wheel change it too</source>
        <extracomment>tool tip</extracomment>
        <translation>缩略图的宽度；也可用 Ctrl+滚轮更改</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Size of the brush</source>
        <extracomment>label among all settings</extracomment>
        <translation>画笔大小</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Size of the eraser</source>
        <extracomment>label among all settings</extracomment>
        <translation>橡皮擦大小</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Size of the smart brush</source>
        <extracomment>label among all settings</extracomment>
        <translation>智能画笔大小</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Tip</source>
        <extracomment>label of a control</extracomment>
        <translation>笔尖</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Pen pressure</source>
        <extracomment>label of a control</extracomment>
        <translation>压感</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>A light touch of the pen paints thinner</source>
        <extracomment>tool tip</extracomment>
        <translation>轻触压感笔时绘制得更细</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Fill</source>
        <extracomment>label of a control</extracomment>
        <translation>填充</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Tolerance</source>
        <extracomment>label of a control</extracomment>
        <translation>容差</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>How different the colours to fill may be</source>
        <extracomment>tool tip</extracomment>
        <translation>待填充的颜色可以有多大差异</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Connected only</source>
        <extracomment>label of a control</extracomment>
        <translation>仅相连区域</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Fill only what is connected to the point under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>仅填充与指针所在点相连的部分</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Follows the outline</source>
        <extracomment>label of a control</extracomment>
        <translation>跟随轮廓</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Painting pet or background redraws the border along the outline there</source>
        <extracomment>tool tip</extracomment>
        <translation>绘制宠物或背景时，沿该处轮廓重新绘制边界</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Border follows the outline</source>
        <extracomment>label among all settings</extracomment>
        <translation>边界跟随轮廓</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Silhouette only</source>
        <extracomment>label of a control</extracomment>
        <translation>仅剪影</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Paint pet and background without a border; it is drawn when the photo is marked reviewed</source>
        <extracomment>tool tip</extracomment>
        <translation>绘制宠物和背景时不带边界；在照片标为已审核时绘制边界</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width</source>
        <extracomment>label of a control</extracomment>
        <translation>宽度</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width of the border band on this photo, in its pixels. On a photo twice as large it is twice as wide.</source>
        <extracomment>tool tip</extracomment>
        <translation>这张照片上边界带的宽度，以照片像素为单位。在尺寸为两倍的照片上，其宽度也为两倍。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width of the border</source>
        <extracomment>label among all settings</extracomment>
        <translation>边界宽度</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Colour of the class, on the canvas and in the panels</source>
        <extracomment>tool tip</extracomment>
        <translation>类别在画布和面板中的颜色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Opacity</source>
        <extracomment>label of a control</extracomment>
        <translation>不透明度</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>How strongly the mask covers the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>蒙版覆盖照片的程度</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source> %</source>
        <extracomment>unit after a number</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Striped proposals</source>
        <extracomment>label of a control</extracomment>
        <translation>条纹建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Stripe a proposal that nobody has checked</source>
        <extracomment>tool tip</extracomment>
        <translation>为尚无人检查的建议添加条纹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Mask as</source>
        <extracomment>label of a control</extracomment>
        <translation>蒙版显示为</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Dim background</source>
        <extracomment>label of a control</extracomment>
        <translation>压暗背景</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Brightness</source>
        <extracomment>label of a control</extracomment>
        <translation>亮度</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Display only; the file is unchanged</source>
        <extracomment>tool tip</extracomment>
        <translation>仅影响显示；文件不变</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Contrast</source>
        <extracomment>label of a control</extracomment>
        <translation>对比度</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Gamma</source>
        <extracomment>label of a control</extracomment>
        <translation>伽玛</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Above 100 % lightens dark fur; the file is unchanged</source>
        <extracomment>tool tip</extracomment>
        <translation>高于 100% 会提亮深色毛发；文件不变</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Overview</source>
        <extracomment>label of a control</extracomment>
        <translation>概览</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Show the whole photo in a corner while only part of it is in view</source>
        <extracomment>tool tip</extracomment>
        <translation>仅显示照片局部时，在角落显示整张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Masks on thumbnails</source>
        <extracomment>label of a control</extracomment>
        <translation>缩略图上的蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Show the masks in the photo list</source>
        <extracomment>tool tip</extracomment>
        <translation>在照片列表中显示蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Thumbnails in the list</source>
        <extracomment>label of a control</extracomment>
        <translation>列表中的缩略图</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Thumbnails in the grid</source>
        <extracomment>label of a control</extracomment>
        <translation>网格中的缩略图</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>To do</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Without mask</source>
        <translation>没有蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Proposed</source>
        <translation>已建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Corrected</source>
        <translation>已修正</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No pet found</source>
        <translation>未发现宠物</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Flagged</source>
        <translation>有旗标</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>无蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No pet</source>
        <extracomment>menu, button or message</extracomment>
        <translation>无宠物</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No mask yet</source>
        <translation>还没有蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Proposal, not yet checked</source>
        <translation>建议，尚未检查</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No pet found, not yet checked</source>
        <translation>未发现宠物，尚未检查</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Skipped: {reason}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>已跳过：{reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Tags: {tags}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>{percent:.1f} %</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{percent:.1f}%</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>{percent:.0f} %</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{percent:.0f}%</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>Uncertainty of the proposal: {share:.0%}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>建议的不确定度：{share:.0%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>Proposed by a model that is not listed any more</source>
        <extracomment>menu, button or message</extracomment>
        <translation>由已不再列出的模型生成建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>Proposed by {model}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>由 {model} 生成建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>By name</source>
        <extracomment>title</extracomment>
        <translation>按名称</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List the photos by name</source>
        <extracomment>tool tip</extracomment>
        <translation>按名称列出照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>Least sure first</source>
        <extracomment>title</extracomment>
        <translation>最不确定优先</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List photos first that the model was least sure of, then those without a proposal, reviewed and skipped last</source>
        <extracomment>tool tip</extracomment>
        <translation>先列出模型最不确定的照片，再列出没有建议的照片，最后列出已审核和已跳过的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>By state</source>
        <extracomment>title</extracomment>
        <translation>按状态</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List photos without a mask first, then proposed, corrected, reviewed, skipped</source>
        <extracomment>tool tip</extracomment>
        <translation>先列出没有蒙版的照片，再依次列出已建议、已修正、已审核、已跳过的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>By tag</source>
        <extracomment>title</extracomment>
        <translation>按标签</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List the photos by their first tag, those without any last</source>
        <extracomment>tool tip</extracomment>
        <translation>按第一个标签列出照片，没有标签的列在最后</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Theme</source>
        <extracomment>label of a control</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>How the window looks; the photo and its surroundings stay as they are</source>
        <extracomment>tool tip</extracomment>
        <translation>窗口的外观；照片及其周围保持不变</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>As the desktop</source>
        <extracomment>choice</extracomment>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Dark</source>
        <extracomment>choice</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Light</source>
        <extracomment>choice</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Language</source>
        <extracomment>label of a control</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Language of the window; takes effect at the next start</source>
        <extracomment>tool tip</extracomment>
        <translation>窗口的语言；下次启动 PetSeg 时生效</translation>
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
        <translation>计算设备</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Where the model runs; Automatic takes a GPU where one can be used</source>
        <extracomment>tool tip</extracomment>
        <translation>模型在何处运行；“自动”会在可用时使用 GPU</translation>
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
        <translation>预先生成建议的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>How many photos after the open one are proposed before you get there</source>
        <extracomment>tool tip</extracomment>
        <translation>在您到达之前，为打开的照片之后的多少张照片生成建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Propagate after a pause</source>
        <extracomment>label of a control</extracomment>
        <translation>暂停后传播</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>When painting pauses, show what the strokes change elsewhere; Return accepts it</source>
        <extracomment>tool tip</extracomment>
        <translation>绘制暂停时，显示笔画会如何改变其他部分；按 Enter 采纳</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Folder for models</source>
        <extracomment>label of a control</extracomment>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Model &gt; Versions offers the models in this folder in every folder of photos</source>
        <extracomment>tool tip</extracomment>
        <translation>“模型 &gt; 版本”会在每个照片文件夹中提供此文件夹内的模型</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Reopen the last folder</source>
        <extracomment>label of a control</extracomment>
        <translation>重新打开上次的文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Start with the folder that was open last, unless PetSeg is started with one</source>
        <extracomment>tool tip</extracomment>
        <translation>启动时打开上次打开的文件夹，除非启动 PetSeg 时指定了文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Propose again after a new model</source>
        <extracomment>label of a control</extracomment>
        <translation>有新模型时重新生成建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Masks that you have not touched are proposed again in the background, those first that the model before was least sure of; otherwise as you get to them</source>
        <extracomment>tool tip</extracomment>
        <translation>在后台为您未改动过的蒙版重新生成建议，先处理之前的模型最不确定的；否则在您打开时进行</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Unsure from</source>
        <extracomment>label of a control</extracomment>
        <translation>不确定度下限</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The photo list can be narrowed to photos whose proposal is at least so uncertain</source>
        <extracomment>tool tip</extracomment>
        <translation>照片列表可仅显示建议的不确定度达到该值的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Next is the least sure</source>
        <extracomment>label of a control</extracomment>
        <translation>下一张为最不确定</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Going on opens the photo that the model is least sure of, wherever it is in the list; going back returns</source>
        <extracomment>tool tip</extracomment>
        <translation>前进时打开模型最不确定的照片，无论它在列表中的位置；后退则返回</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Offer a fine-tune after</source>
        <extracomment>label of a control</extracomment>
        <translation>提议微调前的审核数</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>So many photos reviewed since the last one; 0 never offers it</source>
        <extracomment>tool tip</extracomment>
        <translation>自上次以来审核了这么多照片时提议；0 表示从不提议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source> photos</source>
        <extracomment>unit after a number</extracomment>
        <translation> 张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Start it without asking</source>
        <extracomment>label of a control</extracomment>
        <translation>不询问直接开始</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Begin the fine-tune instead of offering it</source>
        <extracomment>tool tip</extracomment>
        <translation>直接开始微调，而不是提议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Show what it uses before a fine-tune</source>
        <extracomment>label of a control</extracomment>
        <translation>微调前显示所用内容</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Show photos, time and choices before the training begins</source>
        <extracomment>tool tip</extracomment>
        <translation>训练开始前显示照片、时间和选项</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Memory for undo</source>
        <extracomment>label of a control</extracomment>
        <translation>撤销内存</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>For all open photos together; when it is full, the oldest steps can no longer be undone</source>
        <extracomment>tool tip</extracomment>
        <translation>所有打开的照片共用；用满后，最早的步骤将无法再撤销</translation>
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
        <translation>无法读取设置（{reason}）；将使用默认值。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The settings file was damaged; the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>设置文件已损坏；将使用默认值。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The old file was renamed to {name}.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>旧文件已重命名为 {name}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>the settings cannot be saved ({reason})</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>无法保存设置（{reason}）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paint the chosen class</source>
        <extracomment>tool tip</extracomment>
        <translation>绘制所选类别</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Brush</source>
        <extracomment>menu, button or message</extracomment>
        <translation>画笔(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Right button paints background · Shift+click: straight line</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>右键绘制背景 · Shift+单击：直线</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Eraser</source>
        <extracomment>menu, button or message</extracomment>
        <translation>橡皮擦(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paints background · Shift+click: straight line</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>绘制背景 · Shift+单击：直线</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paint the chosen class up to the edges in the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>绘制所选类别，直至照片中的边缘</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>S&amp;mart brush</source>
        <extracomment>menu, button or message</extracomment>
        <translation>智能画笔(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paints up to the edges in the photo · right button: background</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>绘制至照片中的边缘 · 右键：背景</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paints up to the edges in the photo. Paint along the outline, with the ring across it.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>绘制至照片中的边缘。请沿轮廓绘制，让圆环跨在轮廓上。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Draw around an area, or click corner by corner, to paint what is inside</source>
        <extracomment>tool tip</extracomment>
        <translation>圈出一个区域或逐点单击，绘制其内部</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Lasso</source>
        <extracomment>menu, button or message</extracomment>
        <translation>套索(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag around an area or click corners</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>拖动圈出区域，或单击顶点</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag around an area, or click corner by corner. A double click or a click on the first one closes it.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>拖动圈出区域，或逐点单击。双击或单击第一个点即可闭合。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Fill an area of one colour, or one patch of a class, with a click</source>
        <extracomment>tool tip</extracomment>
        <translation>单击即可填充同色区域或某一类别的一块区域</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Fill</source>
        <extracomment>menu, button or message</extracomment>
        <translation>填充(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Click to fill · right button fills with background</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>单击填充 · 右键填充为背景</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Choose the class under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>选择指针下的类别</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Pic&amp;k</source>
        <extracomment>menu, button or message</extracomment>
        <translation>拾取(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Click to choose the class under the pointer</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>单击选择指针下的类别</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Click on the mask to paint with the class that is there.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>在蒙版上单击，即可用该处的类别绘制。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag a box, and the model looks closer there and proposes again</source>
        <extracomment>tool tip</extracomment>
        <translation>拖出一个框，模型会在其中细看并重新生成建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Bo&amp;x</source>
        <extracomment>menu, button or message</extracomment>
        <translation>框选(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag a box for the model to look closer</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>拖出一个框，让模型细看</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag a box around the pet. The model looks closer there and proposes again.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>围绕宠物拖出一个框。模型会在其中细看并重新生成建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Brush the model's proposal back in</source>
        <extracomment>tool tip</extracomment>
        <translation>用画笔恢复模型的建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Accep&amp;t</source>
        <extracomment>menu, button or message</extracomment>
        <translation>采纳(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Brush the model's proposal back in where your strokes were wrong.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>在您的笔画有误之处，用画笔恢复模型的建议。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Move the photo; with any tool, hold Space or the middle mouse button</source>
        <extracomment>tool tip</extracomment>
        <translation>移动照片；使用任何工具时，按住 Space 或鼠标中键均可</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Ha&amp;nd</source>
        <extracomment>menu, button or message</extracomment>
        <translation>抓手(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag to move the photo · the wheel zooms</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>拖动以移动照片 · 滚轮缩放</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag the photo. With any other tool, hold Space.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>拖动照片。使用其他工具时，请按住 Space。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>&amp;Epochs</source>
        <extracomment>label of a control</extracomment>
        <translation>轮次(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>How often a training goes through the photos; Automatic goes by their number</source>
        <extracomment>tool tip</extracomment>
        <translation>一次训练遍历照片的次数；“自动”按照片数量决定</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Learning &amp;rate</source>
        <extracomment>label of a control</extracomment>
        <translation>学习率(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>How far each step changes the weights of the decoder; those of the encoder move less</source>
        <extracomment>tool tip</extracomment>
        <translation>每一步改变解码器权重的幅度；编码器权重的变化较小</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>&amp;Parts to train</source>
        <extracomment>label of a control</extracomment>
        <translation>训练部分(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>The decoder alone keeps more of what the model knows; the encoder's last blocks learn more from many photos</source>
        <extracomment>tool tip</extracomment>
        <translation>仅训练解码器能更多地保留模型已有的能力；训练编码器的末端模块能从大量照片中学到更多</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Decoder and end of the encoder</source>
        <extracomment>choice</extracomment>
        <translation>解码器和编码器末端</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Decoder</source>
        <extracomment>choice</extracomment>
        <translation>解码器</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>&amp;Augmentation</source>
        <extracomment>label of a control</extracomment>
        <translation>数据增强(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>How much photos are turned, scaled and recoloured, so that the model does not learn them by heart</source>
        <extracomment>tool tip</extracomment>
        <translation>旋转、缩放照片和改变其颜色的程度，以免模型死记硬背</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Strong</source>
        <extracomment>choice</extracomment>
        <translation>强</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Mild</source>
        <extracomment>choice</extracomment>
        <translation>轻微</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>None</source>
        <extracomment>choice</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/translation.py"/>
        <source>Something failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>某项操作意外失败</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/collapsible_section.py"/>
        <source>Show this part</source>
        <extracomment>menu, button or message</extracomment>
        <translation>展开此部分</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/collapsible_section.py"/>
        <source>Fold this part away</source>
        <extracomment>menu, button or message</extracomment>
        <translation>折叠此部分</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>info</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Details</source>
        <extracomment>menu, button or message</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>{level}: {text}</source>
        <translation>{level}：{text}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Dismiss</source>
        <extracomment>menu, button or message</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Next ({count} more)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>下一条（还有 {count} 条）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Dismiss this message</source>
        <extracomment>menu, button or message</extracomment>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Size of the photo in pixels</source>
        <extracomment>menu, button or message</extracomment>
        <translation>照片的像素尺寸</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Zoom</source>
        <extracomment>menu, button or message</extracomment>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Position of this photo in the folder, and how many are done</source>
        <extracomment>menu, button or message</extracomment>
        <translation>这张照片在文件夹中的位置，以及已完成的数量</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Whether the mask is on disk</source>
        <extracomment>menu, button or message</extracomment>
        <translation>蒙版是否已写入磁盘</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>What is being computed in the background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>后台正在计算的内容</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>What the chosen tool does</source>
        <extracomment>menu, button or message</extracomment>
        <translation>所选工具的作用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>{width} × {height} px</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Photo {position} of {total}, {reviewed} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>第 {position}/{total} 张，已审核 {reviewed} 张</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Photo {position} of {shown} shown, {total} in all, {reviewed} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>显示中的第 {position}/{shown} 张，共 {total} 张，已审核 {reviewed} 张</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>{shown} shown, {total} in all, {reviewed} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>显示 {shown} 张，共 {total} 张，已审核 {reviewed} 张</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>x {x}, y {y}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>x {x}，y {y}</translation>
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
        <translation>{work}…（按 Esc 取消）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Model that makes the proposals: {model}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>生成建议的模型：{model}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>It runs on: {device}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>运行设备：{device}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Pixel under the pointer, counted from the top left corner, and its class</source>
        <extracomment>menu, button or message</extracomment>
        <translation>指针下的像素（从左上角起算）及其类别</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>Leave the tour</source>
        <extracomment>menu, button or message</extracomment>
        <translation>退出导览</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>Help &gt; Tour of the window shows it again   (Esc)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>可通过“帮助 &gt; 窗口导览”再次显示   (Esc)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>{number} of {total}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{number}/{total}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>Done</source>
        <extracomment>menu, button or message</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/start_button.py"/>
        <source>Open {folder}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>打开 {folder}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/welcome_page.py"/>
        <source>Recent folders</source>
        <extracomment>menu, button or message</extracomment>
        <translation>最近的文件夹</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/welcome_page.py"/>
        <source>Pixel masks of pets. Every photo starts from a proposed mask; you correct what is wrong.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>宠物的像素级蒙版。每张照片都从建议蒙版开始；您只需修正错误之处。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/welcome_page.py"/>
        <source>or drop a folder or a photo anywhere in this window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>或将文件夹或照片拖放到此窗口的任意位置</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panel_button.py"/>
        <source>{tip}   ({key})</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{tip}（{key}）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>The photo shows what would change before it is applied.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>照片会在应用之前显示将发生的变化。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Apply this clean-up; it can be undone</source>
        <extracomment>menu, button or message</extracomment>
        <translation>应用此清理；可以撤销</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Apply</source>
        <extracomment>menu, button or message</extracomment>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Leave the mask as it is</source>
        <extracomment>menu, button or message</extracomment>
        <translation>保持蒙版不变</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Working…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>正在处理…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Clean-up</source>
        <extracomment>menu, button or message</extracomment>
        <translation>清理</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Choose a clean-up…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>选择清理方式…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Nothing to change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>没有需要更改的内容</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>{count:,} pixels would change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} 个像素将改变</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>{count:,} pixel would change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,} 个像素将改变</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>Opened</source>
        <extracomment>menu, button or message</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>No steps yet. What you paint on this photo is listed here, and a click takes you back to any step.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>还没有步骤。您在这张照片上绘制的内容会列在这里，单击即可返回任一步骤。</translation>
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
        <translation>{size} KB</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>1 step, {size}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>1 个步骤，{size}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{steps} steps, {size}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{steps} 个步骤，{size}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{step} (current)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{step}（当前）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{step} (undone)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{step}（已撤销）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>Steps</source>
        <extracomment>menu, button or message</extracomment>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/mask_panel.py"/>
        <source>Clean up</source>
        <extracomment>menu, button or message</extracomment>
        <translation>清理</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/mask_panel.py"/>
        <source>The whole mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>整个蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/propagate_panel.py"/>
        <source>Take what is shown as one step; it can be undone</source>
        <extracomment>menu, button or message</extracomment>
        <translation>将所示内容采用为一个步骤；可以撤销</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/propagate_panel.py"/>
        <source>Accept</source>
        <extracomment>menu, button or message</extracomment>
        <translation>采纳</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/propagate_panel.py"/>
        <source>Suggestion {number} of {count}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>候选 {number}/{count}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Mark this photo to come back to</source>
        <extracomment>menu, button or message</extracomment>
        <translation>标记这张照片以便日后再看</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Skipped because</source>
        <extracomment>menu, button or message</extracomment>
        <translation>跳过原因</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Tag the photo “{tag}”</source>
        <extracomment>menu, button or message</extracomment>
        <translation>为照片添加标签“{tag}”</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>no reason given</source>
        <extracomment>menu, button or message</extracomment>
        <translation>未注明原因</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Reason for the skip</source>
        <extracomment>menu, button or message</extracomment>
        <translation>跳过的原因</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Why the photo is left out; statistics count the reasons</source>
        <extracomment>menu, button or message</extracomment>
        <translation>排除照片的原因；统计信息会汇总各种原因</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Other tags, separated by commas; Return adds them</source>
        <extracomment>menu, button or message</extracomment>
        <translation>其他标签，以逗号分隔；按 Enter 添加</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Add a tag</source>
        <extracomment>menu, button or message</extracomment>
        <translation>添加标签</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>{count:,} characters too long to be stored</source>
        <extracomment>menu, button or message</extracomment>
        <translation>超出 {count:,} 个字符，无法存储</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Anything worth noting about this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>关于这张照片值得记录的任何内容</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Stored when the field is left, or with Ctrl+Return</source>
        <extracomment>menu, button or message</extracomment>
        <translation>离开输入框或按 Ctrl+Enter 时存储</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>A round tip</source>
        <extracomment>tool tip</extracomment>
        <translation>圆形笔尖</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Round</source>
        <extracomment>menu, button or message</extracomment>
        <translation>圆形</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>A square tip</source>
        <extracomment>tool tip</extracomment>
        <translation>方形笔尖</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Square</source>
        <extracomment>menu, button or message</extracomment>
        <translation>方形</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Fill where the photo looks like under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>填充照片中与指针处相似的部分</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Like colours</source>
        <extracomment>menu, button or message</extracomment>
        <translation>相似颜色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Fill the patch of one class under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>填充指针下同一类别的一块区域</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>One class</source>
        <extracomment>menu, button or message</extracomment>
        <translation>同一类别</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Shift+click paints a straight line.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Shift+单击可绘制直线。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_panel.py"/>
        <source>Class</source>
        <extracomment>menu, button or message</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Colours</source>
        <extracomment>menu, button or message</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Draw only where the classes meet</source>
        <extracomment>tool tip</extracomment>
        <translation>仅绘制类别交界处</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Outline</source>
        <extracomment>menu, button or message</extracomment>
        <translation>轮廓</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show how sure the model was of its proposal</source>
        <extracomment>tool tip</extracomment>
        <translation>显示模型对其建议的确定程度</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Confidence</source>
        <extracomment>menu, button or message</extracomment>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show where the mask differs from the proposal</source>
        <extracomment>tool tip</extracomment>
        <translation>显示蒙版与建议不同之处</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show the photo once, with its mask</source>
        <extracomment>tool tip</extracomment>
        <translation>仅显示一张带蒙版的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Single</source>
        <extracomment>menu, button or message</extracomment>
        <translation>单幅</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show the photo again beside it, without the mask</source>
        <extracomment>tool tip</extracomment>
        <translation>在旁边再显示一张不带蒙版的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Side by side</source>
        <extracomment>menu, button or message</extracomment>
        <translation>并排</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show the mask on one side of a line that can be dragged</source>
        <extracomment>tool tip</extracomment>
        <translation>在可拖动的分界线一侧显示蒙版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Swipe</source>
        <extracomment>menu, button or message</extracomment>
        <translation>滑动</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Reset brightness, contrast and gamma</source>
        <extracomment>menu, button or message</extracomment>
        <translation>重置亮度、对比度和伽玛</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Brightness and contrast</source>
        <extracomment>menu, button or message</extracomment>
        <translation>亮度和对比度</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>All photos ({count})</source>
        <extracomment>menu, button or message</extracomment>
        <translation>所有照片 ({count})</translation>
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
        <translation>标签：{tag} ({count})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Which photos to list</source>
        <extracomment>menu, button or message</extracomment>
        <translation>列出哪些照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Show photos in state</source>
        <extracomment>menu, button or message</extracomment>
        <translation>显示处于以下状态的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>All photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>所有照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>In which order to list the photos and to go through them</source>
        <extracomment>menu, button or message</extracomment>
        <translation>列出和浏览照片的顺序</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Order of the photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>照片的顺序</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>No photo fits.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>没有符合条件的照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Show all photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>显示所有照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_cell.py"/>
        <source>Broken</source>
        <extracomment>menu, button or message</extracomment>
        <translation>损坏</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_grid.py"/>
        <source>Grid of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>照片网格</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_grid.py"/>
        <source>No photo to show.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>没有可显示的照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_list.py"/>
        <source>Cannot be read</source>
        <extracomment>menu, button or message</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/search_field.py"/>
        <source>Search photos by name, tag or note</source>
        <extracomment>menu, button or message</extracomment>
        <translation>按名称、标签或备注搜索照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/search_field.py"/>
        <source>Search name, tag, note</source>
        <extracomment>menu, button or message</extracomment>
        <translation>搜索名称、标签、备注</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/search_field.py"/>
        <source>List only photos whose names, tags or notes contain this text; Esc lists all again</source>
        <extracomment>menu, button or message</extracomment>
        <translation>仅列出名称、标签或备注包含此文字的照片；按 Esc 重新列出全部</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/curve_plot.py"/>
        <source>There are no figures before the first epoch ends.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>第一轮结束之前没有数值。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/curve_plot.py"/>
        <source>{title}: {figures}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{title}：{figures}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/curve_plot.py"/>
        <source>Epoch {epoch}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>第 {epoch} 轮</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/folder_progress_bar.py"/>
        <source>{state}: {count}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{state}：{count}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/folder_progress_bar.py"/>
        <source>Reviewed photos of this folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>此文件夹中已审核的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/photo_strip.py"/>
        <source>{name}: what the model proposes after the last epoch</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name}：模型在最后一轮之后的建议</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_page.py"/>
        <source>{done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{done:,}/{total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_page.py"/>
        <source>Stopping…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_panel.py"/>
        <source>Cancel {work}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>取消：{work}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_panel.py"/>
        <source>Pause</source>
        <extracomment>menu, button or message</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_panel.py"/>
        <source>Resume</source>
        <extracomment>menu, button or message</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Training panel</source>
        <extracomment>menu, button or message</extracomment>
        <translation>训练面板</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Progress of the fine-tune</source>
        <extracomment>menu, button or message</extracomment>
        <translation>微调进度</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Loss</source>
        <extracomment>menu, button or message</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Held-out core IoU</source>
        <extracomment>menu, button or message</extracomment>
        <translation>留出照片的核心 IoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Photos after each epoch</source>
        <extracomment>menu, button or message</extracomment>
        <translation>每轮之后的照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Compare and keep the best weights so far</source>
        <extracomment>menu, button or message</extracomment>
        <translation>比较并保留目前最佳的权重</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>&amp;Stop and keep best</source>
        <extracomment>menu, button or message</extracomment>
        <translation>停止并保留最佳结果(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Cancel and &amp;discard</source>
        <extracomment>menu, button or message</extracomment>
        <translation>取消并放弃结果(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>On {device}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>设备：{device}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>held out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>留出</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>core IoU</source>
        <extracomment>menu, button or message</extracomment>
        <translation>核心 IoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Hide the training panel</source>
        <extracomment>menu, button or message</extracomment>
        <translation>隐藏训练面板</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Hide this panel; the fine-tune goes on</source>
        <extracomment>menu, button or message</extracomment>
        <translation>隐藏此面板；微调会继续</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>No photos are watched.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>没有关注的照片。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>What the model proposes for the watched photos appears here after the first epoch.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>第一轮之后，模型对关注的照片的建议会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Starting the trainer…</source>
        <extracomment>title</extracomment>
        <translation>正在启动训练程序…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Reading photos and masks…</source>
        <extracomment>title</extracomment>
        <translation>正在读取照片和蒙版…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Scoring the model in use…</source>
        <extracomment>title</extracomment>
        <translation>正在为使用中的模型评分…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Preparing the photos for training…</source>
        <extracomment>title</extracomment>
        <translation>正在为训练准备照片…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Comparing the old and the new model…</source>
        <extracomment>title</extracomment>
        <translation>正在比较新旧模型…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Checking the new model on photos that nobody corrected…</source>
        <extracomment>title</extracomment>
        <translation>正在用无人修正过的照片检查新模型…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Reading photos and masks: {done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>正在读取照片和蒙版：{done:,}/{total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Scoring the model in use: {done:,} of {total:,} photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>正在为使用中的模型评分：{done:,}/{total:,} 张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Preparing the photos for training: {done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>正在为训练准备照片：{done:,}/{total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Comparing the old and the new model: {done:,} of {total:,} photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>正在比较新旧模型：{done:,}/{total:,} 张照片</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Checking the new model on uncorrected photos: {done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>正在用未修正的照片检查新模型：{done:,}/{total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Show the training panel: curves, photos after each epoch, stopping early</source>
        <extracomment>menu, button or message</extracomment>
        <translation>显示训练面板：曲线、每轮之后的照片、提前停止</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Loss per epoch</source>
        <extracomment>menu, button or message</extracomment>
        <translation>每轮损失</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Loss per epoch: {losses}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>每轮损失：{losses}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Stopping; the best weights so far are kept…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>正在停止；将保留目前最佳的权重…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Training {fold} of {folds}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>训练 {fold}/{folds}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Epoch {epoch} of {epochs}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>第 {epoch}/{epochs} 轮</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>loss {loss:.3f}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>损失 {loss:.3f}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>about {duration} left</source>
        <extracomment>menu, button or message</extracomment>
        <translation>剩余约 {duration}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{seconds} s</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{minutes} min</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{hours} h {minutes} min</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{hours} h</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/setting_control.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/setting_control.py"/>
        <source>Choose: {title}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>选择：{title}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/setting_control.py"/>
        <source>Colour of {name}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name}的颜色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/tag_field.py"/>
        <source>cat, indoors</source>
        <extracomment>menu, button or message</extracomment>
        <translation>猫, 室内</translation>
    </message>
</context>
</TS>
