<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>穴埋め</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Fill holes in the pet up to an area</source>
        <extracomment>tool tip</extracomment>
        <translation>指定した面積以下のペット内の穴を埋めます</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Fill &amp;holes…</source>
        <extracomment>menu</extracomment>
        <translation>穴埋め(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Area</source>
        <extracomment>label of a control</extracomment>
        <translation>面積</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove specks</source>
        <extracomment>title</extracomment>
        <translation>小片の除去</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove parts of the pet smaller than an area</source>
        <extracomment>tool tip</extracomment>
        <translation>指定した面積より小さいペットの部分を取り除きます</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove &amp;specks…</source>
        <extracomment>menu</extracomment>
        <translation>小片の除去(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Keep the largest part</source>
        <extracomment>title</extracomment>
        <translation>最大の部分を残す</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>&amp;Keep the largest part…</source>
        <extracomment>menu</extracomment>
        <translation>最大の部分を残す(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Remove all of the pet except its largest part</source>
        <extracomment>tool tip</extracomment>
        <translation>最大の部分以外のペットをすべて取り除きます</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Grow</source>
        <extracomment>title</extracomment>
        <translation>拡張</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Move the outline of the pet outwards</source>
        <extracomment>tool tip</extracomment>
        <translation>ペットの輪郭を外側へ動かします</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>&amp;Grow…</source>
        <extracomment>menu</extracomment>
        <translation>拡張(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>By</source>
        <extracomment>label of a control</extracomment>
        <translation>量</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Shrink</source>
        <extracomment>title</extracomment>
        <translation>縮小</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Move the outline of the pet inwards</source>
        <extracomment>tool tip</extracomment>
        <translation>ペットの輪郭を内側へ動かします</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Sh&amp;rink…</source>
        <extracomment>menu</extracomment>
        <translation>縮小(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Smooth</source>
        <extracomment>title</extracomment>
        <translation>滑らかに</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>Round off corners and dents of the outline</source>
        <extracomment>tool tip</extracomment>
        <translation>輪郭の角とくぼみを丸めます</translation>
    </message>
    <message>
        <location filename="../../core/border/clean_up.py"/>
        <source>S&amp;mooth…</source>
        <extracomment>menu</extracomment>
        <translation>滑らかに(&amp;M)…</translation>
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
        <translation>このシステムでGPUに必要なものについてはdocs/gpu.mdをご覧ください。</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>it ran out of memory</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>メモリーが不足しました</translation>
    </message>
    <message>
        <location filename="../../core/editing/plan.py"/>
        <source>Reset to proposal</source>
        <extracomment>title</extracomment>
        <translation>提案に戻す</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>operation not permitted</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>no such file or directory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>input/output error</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>入出力エラーです</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>cannot allocate memory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>メモリーを確保できません</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>permission denied</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>device or resource busy</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>file exists</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ファイルがすでに存在します</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>no such device</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>そのようなデバイスはありません</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>not a directory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>is a directory</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>invalid argument</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>引数が無効です</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>too many open files</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>file too large</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>no space left on device</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>デバイスに空き領域がありません</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>read-only file system</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ファイルシステムが読み取り専用です</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>file name too long</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>directory not empty</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>フォルダーが空ではありません</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>network is unreachable</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>connection reset by peer</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>接続が相手によってリセットされました</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>connection timed out</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>host is down</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ホストが停止しています</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>stale file handle</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ファイルハンドルが無効になりました</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>disk quota exceeded</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ディスククォータを超過しました</translation>
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
        <translation>マスクは{width} x {height}ピクセル、もう一方のフォルダーのマスクは{other_width} x {other_height}ピクセルです</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/labelled_photos.py"/>
        <source>there are no photos with masks in this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このフォルダーにはマスク付きの写真がありません</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/labelled_photos.py"/>
        <source>It needs photos, and masks as annotations/trimaps/NAME.png.</source>
        <extracomment>error: what to do</extracomment>
        <translation>写真と、annotations/trimaps/NAME.pngという名前のマスクが必要です。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scoring.py"/>
        <source>there is not enough memory for this photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>この写真を処理するためのメモリーが足りません</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/tuning_photos.py"/>
        <source>not reviewed</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>レビューされていません</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/tuning_photos.py"/>
        <source>no mask</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>マスクなし</translation>
    </message>
    <message>
        <location filename="../../core/exporting/export.py"/>
        <source>this file is no longer part of the export, and was left as another program changed it</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このファイルはもうエクスポートに含まれませんが、別のプログラムが変更したためそのまま残しました</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>the list of what was exported cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>エクスポート済みの一覧を読み取れません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>Export to another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>別のフォルダーにエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>the list of what was exported cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>エクスポート済みの一覧を書き込めません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/exporting/manifest.py"/>
        <source>Free some space or check the folder's permissions; exporting again goes on from here.</source>
        <extracomment>error: what to do</extracomment>
        <translation>空き容量を増やすか、フォルダーのアクセス権を確認してください。再度エクスポートすると続きから始まります。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>Check its mask.</source>
        <extracomment>error: what to do</extracomment>
        <translation>マスクを確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>the photo was replaced after its mask was made</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>マスクの作成後に写真が差し替えられました</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>this file was made or changed by another program and was left as it is</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このファイルは別のプログラムが作成または変更したため、そのまま残しました</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>Export to another folder, or have files of others replaced.</source>
        <extracomment>error: what to do</extracomment>
        <translation>別のフォルダーにエクスポートするか、ほかのプログラムのファイルの置き換えを許可してください。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/photo_writer.py"/>
        <source>the photo cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真を読み取れません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>there are {count} categories, more than the {limit} that formats can tell apart</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>カテゴリーが{count}個あり、形式で区別できる{limit}個を超えています</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Give all pets one category.</source>
        <extracomment>error: what to do</extracomment>
        <translation>すべてのペットに同じカテゴリーを指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>masks cannot be exported as {format}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>マスクを{format}としてエクスポートできません</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Choose one of {known}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>{known}のいずれかを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>{format} cannot have a border that is {border}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{format}では境界を{border}にできません</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>{format} cannot be written as {variant}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{format}は{variant}として書き込めません</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>the category has no name</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>カテゴリーに名前がありません</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Name it, such as pet, cat or dog.</source>
        <extracomment>error: what to do</extracomment>
        <translation>pet、cat、dogなどの名前を付けてください。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>no tag can be the category</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>カテゴリーにできるタグがありません</translation>
    </message>
    <message>
        <location filename="../../core/exporting/plan.py"/>
        <source>Name some, such as cat and dog.</source>
        <extracomment>error: what to do</extracomment>
        <translation>cat、dogなどのタグを指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>this folder holds an export as {format}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このフォルダーには{format}形式のエクスポートが入っています</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>this is a file, not a folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>これはファイルで、フォルダーではありません</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>the folder holds other files</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>フォルダーにほかのファイルが入っています</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Choose a new or empty folder, or one with an earlier export.</source>
        <extracomment>error: what to do</extracomment>
        <translation>新規または空のフォルダーか、以前のエクスポートのフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>this folder belongs to the photos that are exported</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このフォルダーはエクスポートする写真のフォルダーです</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>another export to this folder is running</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このフォルダーへの別のエクスポートが実行中です</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Wait until it has ended.</source>
        <extracomment>error: what to do</extracomment>
        <translation>終了するまでお待ちください。</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>nothing can be exported there ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>そこへはエクスポートできません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/exporting/target.py"/>
        <source>Free some space, check the folder's permissions, or choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>空き容量を増やすか、フォルダーのアクセス権を確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>the folder cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>フォルダーを読み取れません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>Check that it exists and that you may open it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>ファイルがあり、開く権限があることを確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>no folder for temporary files can be made ({reason})</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>一時ファイル用のフォルダーを作成できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>Free some space, or name another folder in the variable TMPDIR.</source>
        <extracomment>error: what to do</extracomment>
        <translation>空き容量を増やすか、変数 TMPDIR で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Cut along its middle</source>
        <extracomment>choice</extracomment>
        <translation>中央で分割</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Make it pet</source>
        <extracomment>choice</extracomment>
        <translation>ペットにする</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Make it background</source>
        <extracomment>choice</extracomment>
        <translation>背景にする</translation>
    </message>
    <message>
        <location filename="../../core/formats/border_use.py"/>
        <source>Keep it, as pixels of neither class</source>
        <extracomment>choice</extracomment>
        <translation>どちらのクラスでもないピクセルとして残す</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>there are no photos in it as COCO lists them</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>COCOに記載された写真が見つかりません</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>Choose the JSON file of annotations.</source>
        <extracomment>error: what to do</extracomment>
        <translation>アノテーションのJSONファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>the mask of {photo} is left out ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{photo}のマスクは除外されました（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>the masks of {count} more photos are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ほかに{count}枚の写真のマスクが除外されました</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>an annotation is of no listed category</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>一覧にないカテゴリーのアノテーションがあります</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>an annotation has a box and no mask</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>ボックスだけでマスクのないアノテーションがあります</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>an annotation has neither polygons nor run lengths</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>ポリゴンもランレングスもないアノテーションがあります</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>its categories have no names, or the same id twice</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>カテゴリーに名前がないか、同じidが2回あります</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>its images have no file names, or the same id twice</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>画像にファイル名がないか、同じidが2回あります</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>its size is no whole number</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>サイズが整数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>there are too many to paint</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>多すぎて描画できません</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>annotation {number} of {photo} cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{photo}のアノテーション{number}を読み取れません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>Correct or remove it in the program that it comes from.</source>
        <extracomment>error: what to do</extracomment>
        <translation>作成元のプログラムで修正または削除してください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>the file is not as COCO has it ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルがCOCOの形式になっていません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/reading.py"/>
        <source>It may be damaged; export it again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>破損している可能性があります。もう一度エクスポートしてください。</translation>
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
        <translation>境界（残す場合を除く）、単純なポリゴンでは輪郭沿いに最大1ピクセル</translation>
    </message>
    <message>
        <location filename="../../core/formats/coco/writing.py"/>
        <source>Run lengths (RLE)</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>ランレングス (RLE)</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Cut-out PNG</source>
        <extracomment>title</extracomment>
        <translation>切り抜きPNG</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Image editors and layouts: the pet on a transparent ground, soft along the border</source>
        <extracomment>which programs use a format</extracomment>
        <translation>画像編集ソフト、レイアウト：透明な背景の上のペット、境界は半透明</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Which pixels are border; photos without a pet are not written</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>どのピクセルが境界か。ペットのいない写真は書き込まれません</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>At the size of the photo</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>写真のサイズ</translation>
    </message>
    <message>
        <location filename="../../core/formats/cutout.py"/>
        <source>Cropped to the pet</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>ペットに合わせて切り抜き</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>this XML file is none of CVAT's</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このXMLファイルはCVATのものではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>Export as "CVAT for images 1.1" there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>CVATで「CVAT for images 1.1」としてエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>{count} tracks of videos are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>動画のトラック{count}個を除外しました</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>{count} shapes have no area and are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>面積のない図形{count}個を除外しました</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>{count} photos have no shapes: their masks are all background</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count}枚の写真には図形がなく、マスクはすべて背景になります</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/annotations.py"/>
        <source>there are no images in this file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このファイルには画像がありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>a shape has corners far outside the photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真の外へ大きくはみ出した頂点を持つ図形があります</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>a mask has no size</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>サイズのないマスクがあります</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>the run lengths of a mask are not those of its size</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>マスクのランレングスがサイズと一致しません</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>the run lengths of a mask are no whole numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>マスクのランレングスが整数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>a polygon has too many corners</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ポリゴンの頂点が多すぎます</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>the points of a polygon are no pairs of numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ポリゴンの点が2つ組の数値ではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>{attribute} of a shape is no number, or too large</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>図形の{attribute}が数値でないか、大きすぎます</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/shapes.py"/>
        <source>{attribute} is no whole number</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{attribute}が整数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>a file of this export cannot be read again ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このエクスポートのファイルを再度読み取れません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>Export into an empty folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>空のフォルダーにエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>CVAT segmentation mask 1.1</source>
        <extracomment>title</extracomment>
        <translation>CVAT segmentation mask 1.1</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>CVAT, which imports its zip file; datumaro, which reads the folder</source>
        <extracomment>which programs use a format</extracomment>
        <translation>CVAT（zipファイルをインポート）、datumaro（フォルダーを読み込み）</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>Zip file of masks, for a task that has the photos</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>マスクのzipファイル（写真が登録済みのタスク用）</translation>
    </message>
    <message>
        <location filename="../../core/formats/cvat/writing.py"/>
        <source>Zip file of masks and photos, for a project</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>マスクと写真のzipファイル（プロジェクト用）</translation>
    </message>
    <message>
        <location filename="../../core/formats/export_folder.py"/>
        <source>a link leads out of the export's folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>エクスポートのフォルダーの外を指すリンクがあります</translation>
    </message>
    <message>
        <location filename="../../core/formats/export_folder.py"/>
        <source>Remove the link, or export elsewhere.</source>
        <extracomment>error: what to do</extracomment>
        <translation>リンクを削除するか、別の場所にエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/export_folder.py"/>
        <source>the file cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルに書き込めません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>there are {count} categories, more than this format has room for ({most})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>カテゴリーが{count}個あり、この形式の上限（{most}個）を超えています</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>Export with one category for all photos, or in another format.</source>
        <extracomment>error: what to do</extracomment>
        <translation>すべての写真を1つのカテゴリーでエクスポートするか、別の形式を使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>no category may be called {name} in this format</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>この形式では{name}という名前のカテゴリーは使えません</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>Choose another name for it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>this format cannot write a category that is called {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>この形式では{name}という名前のカテゴリーを書き込めません</translation>
    </message>
    <message>
        <location filename="../../core/formats/exported/categories.py"/>
        <source>Use letters, digits, spaces, - and _ in names of categories.</source>
        <extracomment>error: what to do</extracomment>
        <translation>カテゴリー名には英数字、スペース、-、_を使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/files.py"/>
        <source>the file is larger than PetSeg reads ({megabytes} MB)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルがPetSegで読み取れる上限（{megabytes} MB）を超えています</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/files.py"/>
        <source>Save it in several parts, or without the photos.</source>
        <extracomment>error: what to do</extracomment>
        <translation>複数に分けるか、写真なしで保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/files.py"/>
        <source>the file cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルを読み取れません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>it is nested too deeply</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>there is no object in it</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>オブジェクトがありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>the file lists more values than PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルの値がPetSegで読み取れる数を超えています</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>Split it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>分割してください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>the file is not JSON as other programs write it ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルがほかのプログラムの書き込むJSONになっていません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/json_files.py"/>
        <source>It may be damaged; export it again from there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>破損している可能性があります。作成元からもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>the file declares a document type, which could make it endless</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルが文書型を宣言しており、際限なく展開されるおそれがあります</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>Files of annotations have none; export it again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>アノテーションのファイルに文書型はありません。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>the file has more elements, or nests them deeper, than PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルの要素数または入れ子の深さがPetSegで読み取れる上限を超えています</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>the file is no well-formed XML ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルが整形式のXMLではありません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/foreign/safe_xml.py"/>
        <source>It may be cut off.</source>
        <extracomment>error: what to do</extracomment>
        <translation>途中で切れている可能性があります。</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/reading.py"/>
        <source>no metadata.jsonl in this folder names masks</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このフォルダーにはマスクを指定したmetadata.jsonlがありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/reading.py"/>
        <source>Choose the folder that holds it, or those that are called train and test.</source>
        <extracomment>error: what to do</extracomment>
        <translation>それが入ったフォルダーか、trainとtestという名前のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/reading.py"/>
        <source>a mask lies outside the folder and is left out: {name!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>フォルダーの外にあるマスクを除外しました：{name!r}</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/writing.py"/>
        <source>Hugging Face image folder</source>
        <extracomment>title</extracomment>
        <translation>Hugging Face画像フォルダー</translation>
    </message>
    <message>
        <location filename="../../core/formats/huggingface/writing.py"/>
        <source>Hugging Face datasets: load_dataset("FOLDER") has the columns image and mask</source>
        <extracomment>which programs use a format</extracomment>
        <translation>Hugging Face datasets：load_dataset("FOLDER")で列imageとmaskになります</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>there are no files of labelme here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>labelmeのファイルがありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>Choose the folder with its JSON files.</source>
        <extracomment>error: what to do</extracomment>
        <translation>labelmeのJSONファイルが入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>{count} points and lines have no area and are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>面積のない点と線{count}個を除外しました</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>there is no list of shapes</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>図形の一覧がありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>the file is not as labelme writes it (shape {number}: {reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルがlabelmeの書き込む形式になっていません（図形{number}：{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>Save it again there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>labelmeで保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it is no object</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it has no label</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>ラベルがありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>its kind is unknown</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>種類が不明です</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>its points are no pairs of numbers</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>点が2つ組の数値ではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it has more or fewer points than its kind</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>点の数が種類に合っていません</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>it has no mask</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>マスクがありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>imageHeight and imageWidth are no whole numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>imageHeightとimageWidthが整数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>a mask is larger than its photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真より大きいマスクがあります</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>a mask has colours</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>カラーのマスクがあります</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>its text is damaged</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>テキストが破損しています</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>a mask cannot be decoded ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>デコードできないマスクがあります（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/reading.py"/>
        <source>the file is not as labelme writes it ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルがlabelmeの書き込む形式になっていません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>labelme, which opens the folder</source>
        <extracomment>which programs use a format</extracomment>
        <translation>labelme（フォルダーを開く）</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>Polygons leave the outline by up to a pixel; masks are exact</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>ポリゴンは輪郭から最大1ピクセルずれます。マスクは正確です</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>Masks, exact</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>マスク（正確）</translation>
    </message>
    <message>
        <location filename="../../core/formats/labelme/writing.py"/>
        <source>Polygons, to correct in labelme</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>ポリゴン（labelmeでの修正用）</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>Overlay JPEG</source>
        <extracomment>title</extracomment>
        <translation>オーバーレイJPEG</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>People: reports, slides, e-mails</source>
        <extracomment>which programs use a format</extracomment>
        <translation>人が見るもの：レポート、スライド、メール</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>The mask itself: nothing reads it back</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>マスクそのもの。読み戻すことはできません</translation>
    </message>
    <message>
        <location filename="../../core/formats/overlay.py"/>
        <source>At most 1600 pixels wide and high</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>縦横とも最大1600ピクセル</translation>
    </message>
    <message>
        <location filename="../../core/formats/oxford.py"/>
        <source>Oxford trimaps</source>
        <extracomment>title</extracomment>
        <translation>Oxfordトライマップ</translation>
    </message>
    <message>
        <location filename="../../core/formats/oxford.py"/>
        <source>torchvision's OxfordIIITPet, PetSeg, scripts for Oxford-IIIT Pet</source>
        <extracomment>which programs use a format</extracomment>
        <translation>torchvisionのOxfordIIITPet、PetSeg、Oxford-IIIT Pet用スクリプト</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>there are no photos in this folder, so that nobody knows whose its masks are</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このフォルダーには写真がなく、どの写真のマスクか分かりません</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>Import its masks as Oxford trimaps; their states stay behind.</source>
        <extracomment>error: what to do</extracomment>
        <translation>マスクをOxfordトライマップとしてインポートしてください。状態は引き継がれません。</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>PetSeg folder</source>
        <extracomment>title</extracomment>
        <translation>PetSegフォルダー</translation>
    </message>
    <message>
        <location filename="../../core/formats/petseg_folder.py"/>
        <source>Another copy of a folder, worked on by somebody else: states come along</source>
        <extracomment>which programs use a format</extracomment>
        <translation>ほかの人が作業した同じフォルダーのコピー：状態も引き継ぎます</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/binary_png.py"/>
        <source>Black and white PNG</source>
        <extracomment>title</extracomment>
        <translation>白黒PNG</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/binary_png.py"/>
        <source>Image editors, and training code with one class: 255 is pet</source>
        <extracomment>which programs use a format</extracomment>
        <translation>画像編集ソフト、1クラスの学習コード：255がペット</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/binary_png.py"/>
        <source>The border</source>
        <extracomment>what a format loses, after “Lost:”</extracomment>
        <translation>境界</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/images.py"/>
        <source>there are no images in this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このフォルダーには画像がありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/images.py"/>
        <source>Images</source>
        <extracomment>title</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/images.py"/>
        <source>Any indexed, coloured or grey image of each photo, or a folder of them</source>
        <extracomment>which programs use a format</extracomment>
        <translation>各写真のインデックス、カラー、またはグレースケールの画像、あるいはそのフォルダー</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>the file does not list classes with index and name ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルにindexとnameを持つクラスの一覧がありません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>It has to be as PetSeg exports it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>PetSegがエクスポートしたとおりの内容でなければなりません。</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>Indexed PNG</source>
        <extracomment>title</extracomment>
        <translation>インデックスPNG</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/indexed_png.py"/>
        <source>Most training code: 0 background, 1 pet, 2 border, with colours to look at</source>
        <extracomment>which programs use a format</extracomment>
        <translation>ほとんどの学習コード：0が背景、1がペット、2が境界（表示用の色付き）</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>the image has fractions as values</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>画像の値に小数があります</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>Save it with whole numbers.</source>
        <extracomment>error: what to do</extracomment>
        <translation>整数で保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>the image has values outside 0 to {largest}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>画像の値が0～{largest}の範囲外です</translation>
    </message>
    <message>
        <location filename="../../core/formats/raster/values.py"/>
        <source>Save it with 16 bits.</source>
        <extracomment>error: what to do</extracomment>
        <translation>16ビットで保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygon_filling.py"/>
        <source>a polygon has fewer than three corners</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ポリゴンの頂点が3つ未満です</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygon_filling.py"/>
        <source>a polygon is no list of numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ポリゴンが数値の一覧ではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygon_filling.py"/>
        <source>a polygon has too many corners, or lines that are too long</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ポリゴンの頂点が多すぎるか、線が長すぎます</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygons.py"/>
        <source>Polygons with few corners</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>頂点の少ないポリゴン</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/polygons.py"/>
        <source>Polygons along every pixel</source>
        <extracomment>choice: how a format writes masks</extracomment>
        <translation>1ピクセルごとのポリゴン</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/run_lengths.py"/>
        <source>run lengths are for another size than the photo's</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ランレングスが写真とは別のサイズ用です</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/run_lengths.py"/>
        <source>run lengths do not add up to the photo's pixels</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ランレングスの合計が写真のピクセル数と一致しません</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/run_lengths.py"/>
        <source>run lengths are no whole numbers, and no text that COCO has for them</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ランレングスが整数でも、COCOが使うテキストでもありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/shapes/shape_canvas.py"/>
        <source>the shapes of one photo are more than PetSeg paints</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>1枚の写真の図形がPetSegで描画できる数を超えています</translation>
    </message>
    <message>
        <location filename="../../core/formats/tfds.py"/>
        <source>a TFDS data set needs packages that are not installed: {packages}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>TFDSデータセットに必要なパッケージがインストールされていません：{packages}</translation>
    </message>
    <message>
        <location filename="../../core/formats/tfds.py"/>
        <source>TFDS data set</source>
        <extracomment>title</extracomment>
        <translation>TFDSデータセット</translation>
    </message>
    <message>
        <location filename="../../core/formats/tfds.py"/>
        <source>tfds.load("oxford_iiit_pet:4.*.*"), and so the TensorFlow tutorial on segmentation</source>
        <extracomment>which programs use a format</extracomment>
        <translation>tfds.load("oxford_iiit_pet:4.*.*")。TensorFlowのセグメンテーションのチュートリアルでも使えます</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>labelmap.txt lists more than {count} labels</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>labelmap.txtに{count}個を超えるラベルがあります</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>labelmap.txt is no UTF-8 text</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>labelmap.txtがUTF-8のテキストではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>Save it as UTF-8.</source>
        <extracomment>error: what to do</extracomment>
        <translation>UTF-8で保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>line {number} of labelmap.txt is no label with a colour</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>labelmap.txtの{number}行目は色の付いたラベルではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/class_list.py"/>
        <source>Lines are such as cat:128,0,0:: and each name stands there once.</source>
        <extracomment>error: what to do</extracomment>
        <translation>各行はcat:128,0,0::のような形式で、同じ名前は1回だけ使えます。</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/masks.py"/>
        <source>the mask has {count} separate regions, and this format has room for {most}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>マスクに離れた領域が{count}個あり、この形式の上限（{most}個）を超えています</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/masks.py"/>
        <source>Remove the specks with a clean-up, or export all of a photo as one object.</source>
        <extracomment>error: what to do</extracomment>
        <translation>クリーンアップで小片を取り除くか、写真全体を1つのオブジェクトとしてエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/reading.py"/>
        <source>there is no SegmentationClass with images in this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このフォルダーには画像の入ったSegmentationClassがありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/voc/reading.py"/>
        <source>Choose the folder that holds it, such as VOC2012.</source>
        <extracomment>error: what to do</extracomment>
        <translation>VOC2012など、それが入ったフォルダーを選んでください。</translation>
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
        <translation>torchvisionのVOCSegmentationとVOCDetection、MMSegmentation、datumaro</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>there are no text files of polygons here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ポリゴンのテキストファイルがありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>Choose the folder that has labels in it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>labelsが入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>there are more polygons than PetSeg paints</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ポリゴンがPetSegで描画できる数を超えています</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>Remove some.</source>
        <extracomment>error: what to do</extracomment>
        <translation>いくつか削除してください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>line {number} cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{number}行目を読み取れません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>Correct or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>修正または削除してください。</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>it has a box and no polygon</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ボックスだけでポリゴンがありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>a coordinate is missing</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>座標が足りません</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>its coordinates are no shares of the photo's width and height</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>座標が写真の幅と高さに対する割合ではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/reading.py"/>
        <source>its class is no whole number from 0 on</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>クラスが0以上の整数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/yolo/writing.py"/>
        <source>YOLO segmentation</source>
        <extracomment>title</extracomment>
        <translation>YOLOセグメンテーション</translation>
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
        <translation>境界、どのポリゴンが同じ動物か、単純なポリゴンでは輪郭沿いに最大1ピクセル</translation>
    </message>
    <message>
        <location filename="../../core/images/depth.py"/>
        <source>the photo has negative values, so that black cannot be known</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真に負の値があり、黒を判断できません</translation>
    </message>
    <message>
        <location filename="../../core/images/depth.py"/>
        <source>Save it with 8 or 16 bits per channel, without a sign.</source>
        <extracomment>error: what to do</extracomment>
        <translation>符号なしの1チャンネル8ビットまたは16ビットで保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>the file is no image of a kind that PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>PetSegで読み取れる種類の画像ではありません</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>Remove it, or save it again as JPEG or PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>削除するか、JPEGまたはPNGで保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>the decoder for {format} files is missing</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{format}ファイル用のデコーダーがありません</translation>
    </message>
    <message>
        <location filename="../../core/images/formats.py"/>
        <source>Install it, or save the photo as JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>インストールするか、写真をJPEGで保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/heif.py"/>
        <source>HEIC photos cannot be read here, as the decoder does not start ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>デコーダーが起動しないため、HEICの写真を読み取れません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/images/heif.py"/>
        <source>Install pi-heif again, or save the photo as JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>pi-heifを再インストールするか、写真をJPEGで保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg.py"/>
        <source>the photo has {bits} bits per channel, which PetSeg does not read in JPEG files</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真が1チャンネル{bits}ビットで、PetSegではこのJPEGファイルを読み取れません</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg.py"/>
        <source>Save it again as PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>PNGで保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>the file has too many parts</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルの構成部分が多すぎます</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>It may be damaged; copy it again or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>破損している可能性があります。コピーし直すか、削除してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>the photo is stored in too many steps to be decoded in a reasonable time</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真の保存段階が多すぎ、妥当な時間でデコードできません</translation>
    </message>
    <message>
        <location filename="../../core/images/jpeg_scans.py"/>
        <source>Save it again as an ordinary JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>通常のJPEGで保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo has no pixels</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真にピクセルがありません</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Copy it again from where it came.</source>
        <extracomment>error: what to do</extracomment>
        <translation>元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo has {width} x {height} pixels, more than PetSeg opens ({megapixels} megapixels, {side} a side)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真は{width} x {height}ピクセルで、PetSegで開ける上限（{megapixels}メガピクセル、一辺{side}）を超えています</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save a smaller copy and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>小さいコピーを保存し、それを開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo is stored in {count} pieces, more than PetSeg opens ({limit})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真が{count}個の断片に分けて保存されており、PetSegで開ける上限（{limit}個）を超えています</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save it as PNG and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>PNGで保存し、それを開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo has {width} x {height} pixels of {bits} bits, more than PetSeg opens</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真は{bits}ビットの{width} x {height}ピクセルで、PetSegで開ける上限を超えています</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save it with 8 bits per channel and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>1チャンネル8ビットで保存し、それを開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the file cannot be read as an image ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルを画像として読み取れません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>It may be damaged or of another type; copy it again or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>破損しているか別の種類の可能性があります。コピーし直すか、削除してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>it is cut off</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>the photo is stored in a way that PetSeg does not read ({what})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真の保存方式（{what}）がPetSegで読み取れないものです</translation>
    </message>
    <message>
        <location filename="../../core/images/limits.py"/>
        <source>Save it again as PNG or JPEG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>PNGまたはJPEGで保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>the file is empty</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Copy the photo again from where it came.</source>
        <extracomment>error: what to do</extracomment>
        <translation>元の場所から写真をコピーし直してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>the file is larger than PetSeg opens</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルがPetSegで開けるサイズを超えています</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Save a smaller copy.</source>
        <extracomment>error: what to do</extracomment>
        <translation>小さいコピーを保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>this is no file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>これはファイルではありません</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Remove it from the folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>フォルダーから取り除いてください。</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>there is no such file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Was it moved or renamed?</source>
        <extracomment>error: what to do</extracomment>
        <translation>移動または名前を変更しましたか？</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>the file may not be read</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルを読み取る権限がありません</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>Check its permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>アクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/reading.py"/>
        <source>its header is damaged</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>ヘッダーが破損しています</translation>
    </message>
    <message>
        <location filename="../../core/images/simple_formats.py"/>
        <source>the photo is too large for a packed BMP file</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真が圧縮BMPファイルには大きすぎます</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>the file has no pages</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルにページがありません</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>the file's pieces overlap</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルの断片が重なっています</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>the file holds raw data of a camera's sensor</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルの内容がカメラのセンサーのRAWデータです</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>Save it as JPEG, PNG or an ordinary TIFF.</source>
        <extracomment>error: what to do</extracomment>
        <translation>JPEG、PNG、または通常のTIFFで保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff.py"/>
        <source>colours at a lower resolution than brightness</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>明度より解像度の低い色</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff_blocks.py"/>
        <source>channels of different kinds</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>種類の異なるチャンネル</translation>
    </message>
    <message>
        <location filename="../../core/images/tiff_blocks.py"/>
        <source>bits in reverse order</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>逆順のビット</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive has more than {count} entries, which PetSeg does not unpack</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>アーカイブの項目が{count}個を超えており、PetSegでは展開しません</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>Unpack it yourself, and import the folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>ご自身で展開し、そのフォルダーをインポートしてください。</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive holds a file name that leads out of it: {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>アーカイブの外を指すファイル名があります：{name}</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>Nothing of it was unpacked.</source>
        <extracomment>error: what to do</extracomment>
        <translation>何も展開していません。</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive would take {size} MB unpacked, more than PetSeg unpacks</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>アーカイブは展開すると{size} MBになり、PetSegで展開できる上限を超えています</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>If you trust it, unpack it yourself, and import the folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>信頼できる場合は、ご自身で展開し、そのフォルダーをインポートしてください。</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive would take {size} MB unpacked, and the disk is nearly full</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>アーカイブは展開すると{size} MBになりますが、ディスクの空きがほとんどありません</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>Free some space.</source>
        <extracomment>error: what to do</extracomment>
        <translation>空き容量を増やしてください。</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>the archive cannot be unpacked ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>アーカイブを展開できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/importing/archive.py"/>
        <source>It may be damaged or encrypted.</source>
        <extracomment>error: what to do</extracomment>
        <translation>破損または暗号化されている可能性があります。</translation>
    </message>
    <message>
        <location filename="../../core/importing/choices.py"/>
        <source>Keep mine</source>
        <extracomment>choice</extracomment>
        <translation>自分のマスクを残す</translation>
    </message>
    <message>
        <location filename="../../core/importing/choices.py"/>
        <source>Take theirs</source>
        <extracomment>choice</extracomment>
        <translation>相手のマスクを使う</translation>
    </message>
    <message>
        <location filename="../../core/importing/choices.py"/>
        <source>Keep mine, and put theirs in set-aside</source>
        <extracomment>choice</extracomment>
        <translation>自分のマスクを残し、相手のマスクをset-asideに退避</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>no photo here is called {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{name}という名前の写真がありません</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Rename the mask, or open the folder that holds its photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>マスクの名前を変えるか、その写真が入ったフォルダーを開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>{name} could be the mask of {count} photos: {photos}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{name}は{count}枚の写真のマスクである可能性があります：{photos}</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Name it like one of them, with its folders.</source>
        <extracomment>error: what to do</extracomment>
        <translation>フォルダー名も含め、そのうちの1枚と同じ名前にしてください。</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>{count} masks could be that of {photo}, and this is one of them: {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{photo}のマスクの可能性があるものが{count}個あり、{name}はその1つです</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Remove or rename the others.</source>
        <extracomment>error: what to do</extracomment>
        <translation>ほかのマスクを削除するか、名前を変えてください。</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>the name of another mask fits {photo} better than {name}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{photo}には{name}より別のマスクの名前のほうが合っています</translation>
    </message>
    <message>
        <location filename="../../core/importing/matching.py"/>
        <source>Rename the mask if it is of another photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>別の写真のマスクであれば、名前を変えてください。</translation>
    </message>
    <message>
        <location filename="../../core/importing/petseg_copy.py"/>
        <source>this is the folder itself</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このフォルダー自身です</translation>
    </message>
    <message>
        <location filename="../../core/importing/petseg_copy.py"/>
        <source>Choose another copy of it, or masks from elsewhere.</source>
        <extracomment>error: what to do</extracomment>
        <translation>このフォルダーの別のコピーか、ほかの場所のマスクを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/importing/photo_frame.py"/>
        <source>the mask of {name} has {width} x {height} pixels, the photo {photo_width} x {photo_height}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{name}のマスクは{width} x {height}ピクセル、写真は{photo_width} x {photo_height}ピクセルです</translation>
    </message>
    <message>
        <location filename="../../core/importing/photo_frame.py"/>
        <source>They have the same aspect ratio: have masks scaled to take it over.</source>
        <extracomment>error: what to do</extracomment>
        <translation>縦横比は同じです。取り込むにはマスクのサイズ変更を有効にしてください。</translation>
    </message>
    <message>
        <location filename="../../core/importing/photo_frame.py"/>
        <source>Was the photo cropped or turned after the mask was made?</source>
        <extracomment>error: what to do</extracomment>
        <translation>マスクの作成後に写真を切り抜いたり回転したりしましたか？</translation>
    </message>
    <message>
        <location filename="../../core/importing/source.py"/>
        <source>there is no such file or folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルまたはフォルダーが見つかりません</translation>
    </message>
    <message>
        <location filename="../../core/importing/source.py"/>
        <source>this is of no format of masks that PetSeg reads</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>PetSegで読み取れるマスクの形式ではありません</translation>
    </message>
    <message>
        <location filename="../../core/importing/source.py"/>
        <source>It reads: {formats}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>読み取れる形式：{formats}。</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>Import</source>
        <extracomment>title</extracomment>
        <translation>インポート</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>there is not enough memory for this mask</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このマスクを処理するためのメモリーが足りません</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>what was painted on this photo is not saved yet, so that no mask was taken over</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>この写真に描いた内容がまだ保存されていないため、マスクを取り込みませんでした</translation>
    </message>
    <message>
        <location filename="../../core/importing/storing.py"/>
        <source>Import again once it is saved.</source>
        <extracomment>error: what to do</extracomment>
        <translation>保存されてからもう一度インポートしてください。</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_counts.py"/>
        <source>there are so many different values that it looks like a photo, not a mask</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>異なる値が多すぎるため、マスクではなく写真のようです</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_counts.py"/>
        <source>Choose the folder that holds only the masks.</source>
        <extracomment>error: what to do</extracomment>
        <translation>マスクだけが入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>as the format fixes it</source>
        <extracomment>title</extracomment>
        <translation>形式で決まっているとおり</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>by the names of the classes</source>
        <extracomment>title</extracomment>
        <translation>クラスの名前から</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>not known</source>
        <extracomment>title</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>by transparency: what can be seen is pet</source>
        <extracomment>title</extracomment>
        <translation>透明度から：見える部分がペット</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>by the colours of PetSeg</source>
        <extracomment>title</extracomment>
        <translation>PetSegの色から</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>black and white: white is pet</source>
        <extracomment>title</extracomment>
        <translation>白黒：白がペット</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>0 and 1: 1 is pet</source>
        <extracomment>title</extracomment>
        <translation>0と1：1がペット</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>as in trimaps: 1 is pet, 2 background, 3 border</source>
        <extracomment>title</extracomment>
        <translation>トライマップのとおり：1がペット、2が背景、3が境界</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>trimaps with 1 taken off: 0 is pet, 1 background, 2 border</source>
        <extracomment>title</extracomment>
        <translation>1を引いたトライマップ：0がペット、1が背景、2が境界</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>0 background, 1 pet, 2 border</source>
        <extracomment>title</extracomment>
        <translation>0が背景、1がペット、2が境界</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>as in Pascal VOC: 0 is background, 255 border, all else pet</source>
        <extracomment>title</extracomment>
        <translation>Pascal VOCのとおり：0が背景、255が境界、ほかはすべてペット</translation>
    </message>
    <message>
        <location filename="../../core/importing/value_guess.py"/>
        <source>one value is background, all others are pet</source>
        <extracomment>title</extracomment>
        <translation>1つの値が背景、ほかはすべてペット</translation>
    </message>
    <message>
        <location filename="../../core/labels.py"/>
        <source>Border</source>
        <extracomment>title</extracomment>
        <translation>境界</translation>
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
        <translation>ペット</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>there is no mask file of this name</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>この名前のマスクファイルがありません</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>マスクを読み取れません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Check the file's permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>ファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask has {width} x {height} pixels, its photo {photo_width} x {photo_height}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>マスクは{width} x {height}ピクセル、写真は{photo_width} x {photo_height}ピクセルです</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Was the photo turned or resized after the mask was made?</source>
        <extracomment>error: what to do</extracomment>
        <translation>マスクの作成後に写真を回転またはサイズ変更しましたか？</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask has values other than 1, 2 and 3 ({values})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>マスクに1、2、3以外の値があります（{values}）</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>A trimap has 1 for pet, 2 for background and 3 for border.</source>
        <extracomment>error: what to do</extracomment>
        <translation>トライマップでは1がペット、2が背景、3が境界です。</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask is a {mode} image, not one with a single 8-bit channel</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>マスクが{mode}画像で、8ビット単一チャンネルではありません</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Save it as an 8-bit grey or palette PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>8ビットのグレースケールまたはパレットPNGで保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask can be read in two ways, since its palette shows the codes 1, 2 and 3 in another order</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>パレットがコード1、2、3を別の順序で示しているため、マスクを2通りに解釈できます</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Save it as an 8-bit grey PNG.</source>
        <extracomment>error: what to do</extracomment>
        <translation>8ビットのグレースケールPNGで保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask has {width} x {height} pixels, too many</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>マスクは{width} x {height}ピクセルで、大きすぎます</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>The file may be damaged.</source>
        <extracomment>error: what to do</extracomment>
        <translation>ファイルが破損している可能性があります。</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>the mask cannot be saved ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>マスクを保存できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/masks.py"/>
        <source>Free some space or check the folder's permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>空き容量を増やすか、フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>Choose another model file; the model that PetSeg ships is always there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>別のモデルファイルを選んでください。PetSeg付属のモデルはいつでも使えます。</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the model cannot be saved ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>モデルを保存できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>Free some space or choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the tensor {name!r} is not made of 32-bit numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>テンソル{name!r}が32ビットの数値ではありません</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the file is too large for a PetSeg model</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>PetSegのモデルとしてはファイルが大きすぎます</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the model cannot be read ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>モデルを読み取れません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the model file is damaged or no PetSeg model</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>モデルファイルが破損しているか、PetSegのモデルではありません</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the file is no PetSeg model, or one of a newer version</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルがPetSegのモデルでないか、新しいバージョンのものです</translation>
    </message>
    <message>
        <location filename="../../core/model/checkpoint.py"/>
        <source>the card of the model is damaged</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>モデルのカードが破損しています</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model lacks the tensor {name!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>モデルにテンソル{name!r}がありません</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model's tensor {name!r} has shape {shape} instead of {expected}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>モデルのテンソル{name!r}の形状が{expected}ではなく{shape}です</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model's tensor '{layer}/moving_variance' has a negative value</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>モデルのテンソル'{layer}/moving_variance'に負の値があります</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_graph/builder.py"/>
        <source>the model has tensors that the network does not have ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>モデルにネットワークにはないテンソルがあります（{names}）</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_runtime.py"/>
        <source>{provider} cannot start: {reason}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{provider}を起動できません：{reason}</translation>
    </message>
    <message>
        <location filename="../../core/model/onnx_runtime.py"/>
        <source>ONNX Runtime cannot start {provider}, a driver or library is missing or too old</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ONNX Runtimeが{provider}を起動できません。ドライバーまたはライブラリがないか、古すぎます</translation>
    </message>
    <message>
        <location filename="../../core/model/segmenter.py"/>
        <source>the model {name!r} gives probabilities that are no numbers</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>モデル{name!r}の出力する確率が数値ではありません</translation>
    </message>
    <message>
        <location filename="../../core/model/segmenter.py"/>
        <source>Choose another model.</source>
        <extracomment>error: what to do</extracomment>
        <translation>別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/model/segmenter.py"/>
        <source>Choose another model file.</source>
        <extracomment>error: what to do</extracomment>
        <translation>別のモデルファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/network/devices.py"/>
        <source>{backend} sees no GPU</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{backend}がGPUを認識していません</translation>
    </message>
    <message>
        <location filename="../../core/network/devices.py"/>
        <source>{backend} cannot start the GPU: {reason}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{backend}がGPUを起動できません：{reason}</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model finds no pet at all on a photo of a cat that comes with PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>新しいモデルは、PetSeg に付属する猫の写真でペットをまったく検出しません</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model takes pets for background and background for pets on a photo of a cat that comes with PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>新しいモデルは、PetSeg に付属する猫の写真でペットを背景、背景をペットと取り違えます</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model agrees with its base on only {share:.0%} of the pet's pixels on a photo of a cat that comes with PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>新しいモデルは、PetSeg に付属する猫の写真で、ペットの画素の {share:.0%} でしか元のモデルと一致しません</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model finds no pet at all on the folder's photos that nobody corrected</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>新しいモデルは、フォルダー内の誰も修正していない写真でペットをまったく検出しません</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model takes pets for background and background for pets on the folder's photos that nobody corrected</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>新しいモデルは、フォルダー内の誰も修正していない写真でペットを背景、背景をペットと取り違えます</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/checking.py"/>
        <source>the new model agrees with its base on only {share:.0%} of the pets' pixels on the folder's photos that nobody corrected</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>新しいモデルは、フォルダー内の誰も修正していない写真で、ペットの画素の {share:.0%} でしか元のモデルと一致しません</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/fine_tune.py"/>
        <source>none of the photos that judge the new model can be read any more</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>新しいモデルを判定する写真がどれも読み込めなくなりました</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/fine_tune.py"/>
        <source>Put them back where they were and fine-tune again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>写真を元の場所に戻して、もう一度ファインチューニングしてください。</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/fine_tune.py"/>
        <source>The photo was left out.</source>
        <extracomment>error: what to do</extracomment>
        <translation>この写真は除外されました。</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/loop.py"/>
        <source>memory ran out; training went on with {count} squares at a time</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>メモリが不足したため、一度に {count} 枚の正方形で学習を続けました</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/loop.py"/>
        <source>the training diverged (the loss is not a number)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>学習が発散しました（損失が数値ではありません）</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/loop.py"/>
        <source>The model in use is unchanged. Check the masks of the reviewed photos.</source>
        <extracomment>error: what to do</extracomment>
        <translation>使用中のモデルは変わっていません。レビュー済みの写真のマスクを確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>held-out photos that do not judge the new model: {count}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>新しいモデルの評価に使わない保留写真：{count}</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>The model in use or the base was trained on them elsewhere, which favours it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>使用中のモデルまたはその元のモデルが別の場所でこれらの写真により学習しており、有利になるためです。</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>there are too few reviewed photos for fine-tuning: it needs at least {needed}, {readable} can be read</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファインチューニングに使えるレビュー済みの写真が足りません。少なくとも{needed}枚必要ですが、読み取れるのは{readable}枚です</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/reading.py"/>
        <source>Mark more photos as reviewed first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>先にほかの写真もレビュー済みにしてください。</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>Choose others.</source>
        <extracomment>error: what to do</extracomment>
        <translation>ほかの部分を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>there are no parts {parts!r} to train</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>学習対象の部分{parts!r}はありません</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>Choose another one.</source>
        <extracomment>error: what to do</extracomment>
        <translation>ほかのものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/network/finetuning/recipe.py"/>
        <source>there is no augmentation {name!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>データ拡張{name!r}はありません</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>unknown request {line!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>不明な要求です：{line!r}</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>no model is open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>モデルが開かれていません</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>no data set is open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>データセットが開かれていません</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>Close other programs and try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../core/network/server.py"/>
        <source>there is not enough memory</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>メモリーが足りません</translation>
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
        <translation>マスクと使用中のモデルは変わっていません。</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>tensorflow_datasets is not installed</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>tensorflow_datasetsがインストールされていません</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>the data set {name!r} cannot be loaded ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>データセット{name!r}を読み込めません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>Prepare it there with tensorflow_datasets, or connect to the network once.</source>
        <extracomment>error: what to do</extracomment>
        <translation>その場所でtensorflow_datasetsを使って準備するか、一度ネットワークに接続してください。</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>the data set cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>データセットを書き込めません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/network/tfds.py"/>
        <source>Free some space or check the folder's permissions, and export again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>空き容量を増やすかフォルダーのアクセス権を確認し、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Skip</source>
        <extracomment>title</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Review</source>
        <extracomment>title</extracomment>
        <translation>レビュー</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Reset</source>
        <extracomment>title</extracomment>
        <translation>提案に戻す</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Reason</source>
        <extracomment>title</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Note</source>
        <extracomment>title</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Flag</source>
        <extracomment>title</extracomment>
        <translation>フラグ</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Tagging</source>
        <extracomment>title</extracomment>
        <translation>タグ付け</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>the photo has no proposal</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真に提案がありません</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Propose its mask first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>先にマスクを提案させてください。</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>what was painted on this photo is not saved yet</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>この写真に描いた内容がまだ保存されていません</translation>
    </message>
    <message>
        <location filename="../../core/project/bulk_step.py"/>
        <source>Try again in a moment.</source>
        <extracomment>error: what to do</extracomment>
        <translation>少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database cannot be copied ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>プロジェクトのデータベースをコピーできません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Check that you may read it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>読み取る権限があることを確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database was deleted while the folder was open, and was written again</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>フォルダーを開いている間にプロジェクトのデータベースが削除されたため、書き込み直しました</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>All states are kept. Proposals that were deleted with it are made again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>状態はすべて保持されています。一緒に削除された提案は作り直されます。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>another program replaced the project's database while the folder was open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>フォルダーを開いている間に、別のプログラムがプロジェクトのデータベースを置き換えました</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>The states as PetSeg shows them were written again, and the other file was set aside as {name}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>PetSegに表示されている状態を書き込み直し、もう一方のファイルは{name}として退避しました。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database is locked by another program</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>プロジェクトのデータベースが別のプログラムにロックされています</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Close the program that uses it, or wait until it is done, then try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>使用中のプログラムを閉じるか、終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database takes too long to answer</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>プロジェクトのデータベースの応答に時間がかかりすぎています</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Check the disk or the network that it is on, then try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>保存先のディスクまたはネットワークを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>the project's database cannot be used ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>プロジェクトのデータベースを使用できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/database/connection.py"/>
        <source>Check that the disk is not full, that you may write there, and that no other program holds it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>ディスクに空きがあること、書き込む権限があること、ほかのプログラムが使用していないことを確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>this folder was last used with a newer PetSeg</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このフォルダーは前回、新しいバージョンのPetSegで使用されました</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>Update PetSeg, or move the file away to start again without states; masks are kept.</source>
        <extracomment>error: what to do</extracomment>
        <translation>PetSegを更新するか、ファイルを別の場所に移して状態なしで始めてください。マスクは保持されます。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>the project's database cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>プロジェクトのデータベースに書き込めません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>the project's database was damaged</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>プロジェクトのデータベースが破損していました</translation>
    </message>
    <message>
        <location filename="../../core/project/database/database.py"/>
        <source>It was set aside as {name} and rebuilt from the masks on disk; masks made here count as corrected, not as reviewed, and the shipped model is in use.</source>
        <extracomment>error: what to do</extracomment>
        <translation>{name}として退避し、ディスク上のマスクから再構築しました。ここで作成したマスクはレビュー済みではなく修正済みとして扱われ、付属モデルが使われます。</translation>
    </message>
    <message>
        <location filename="../../core/project/database/row_repair.py"/>
        <source>{count} entries of the project's database were damaged: {names}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>プロジェクトのデータベースの{count}件の項目が破損していました：{names}</translation>
    </message>
    <message>
        <location filename="../../core/project/database/row_repair.py"/>
        <source>They were repaired or left out, and masks of these photos no longer count as reviewed. The database as it was is kept as {copy}.</source>
        <extracomment>error: what to do</extracomment>
        <translation>修復または除外したため、これらの写真のマスクはレビュー済みではなくなりました。元のデータベースは{copy}として保存されています。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>1 file of a kind that PetSeg does not read was left out ({kinds})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>PetSegで読み取れない種類のファイル1個を除外しました（{kinds}）</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} files of kinds that PetSeg does not read were left out ({kinds})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>PetSegで読み取れない種類のファイル{count}個を除外しました（{kinds}）</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>sub-folders that cannot be read were left out: {count} ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>読み取れないサブフォルダーを除外しました：{count}個（{names}）</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Check that you may open them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>開く権限があることを確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} masks could each belong to two photos and are not used ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count}個のマスクはそれぞれ2枚の写真に対応する可能性があるため、使用しません（{names}）</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Add the extensions of their photos to their names, as in NAME.jpg.png.</source>
        <extracomment>error: what to do</extracomment>
        <translation>NAME.jpg.pngのように、マスクの名前に写真の拡張子を加えてください。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>the folder of masks is a link that leads nowhere, so no mask can be read or saved</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>マスクのフォルダーがリンク先のないリンクのため、マスクを読み取ることも保存することもできません</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Connect the disk that it leads to, and open the folder again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>リンク先のディスクを接続し、フォルダーを開き直してください。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>this photo was replaced by another one after its mask was made, and is left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>この写真はマスクの作成後に別の写真に差し替えられたため、除外しました</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Check the mask in PetSeg.</source>
        <extracomment>error: what to do</extracomment>
        <translation>PetSegでマスクを確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} photos were replaced by others after their masks were made, and are left out ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count}枚の写真はマスクの作成後に別の写真に差し替えられたため、除外しました（{names}）</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Check the masks in PetSeg.</source>
        <extracomment>error: what to do</extracomment>
        <translation>PetSegでこれらのマスクを確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} masks are proposals that nobody has reviewed, and are left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count} 個のマスクはまだレビューされていない提案のため、除外しました</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>1 mask is a proposal that nobody has reviewed, and is left out</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>1 個のマスクはまだレビューされていない提案のため、除外しました</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Open the folder in PetSeg and review them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>PetSeg でフォルダーを開き、レビューしてください。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>two photos could have this mask, so it is not used</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>2枚の写真のマスクである可能性があるため、使用しません</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>Rename it to {name} if it belongs to that photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>その写真のものであれば、名前を{name}に変えてください。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>for {count} of the photos there are several masks, of which none is used ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count}枚の写真にはマスクが複数あり、いずれも使用しません（{names}）</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>They differ in capitals or accents alone; keep one for each photo.</source>
        <extracomment>error: what to do</extracomment>
        <translation>大文字・小文字またはアクセント記号だけが異なります。写真ごとに1つだけ残してください。</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>1 mask belongs to no photo ({name})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>1個のマスクは、対応する写真がありません（{name}）</translation>
    </message>
    <message>
        <location filename="../../core/project/findings.py"/>
        <source>{count} masks belong to no photo ({names})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count}個のマスクは、対応する写真がありません（{names}）</translation>
    </message>
    <message>
        <location filename="../../core/project/identity.py"/>
        <source>the photo changes while it is read</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>読み取り中に写真が変化しています</translation>
    </message>
    <message>
        <location filename="../../core/project/identity.py"/>
        <source>Wait until it is written, then open it again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>書き込みが終わるまで待ってから、もう一度開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/project/journal/journal.py"/>
        <source>the journal of steps cannot be written ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>操作のジャーナルに書き込めません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/journal/journal.py"/>
        <source>Masks are saved as before, but a crash may cost more than the last second of work.</source>
        <extracomment>error: what to do</extracomment>
        <translation>マスクはこれまでどおり保存されますが、クラッシュすると直前1秒より多くの作業が失われる可能性があります。</translation>
    </message>
    <message>
        <location filename="../../core/project/layout.py"/>
        <source>the folder is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>フォルダーがなくなりました</translation>
    </message>
    <message>
        <location filename="../../core/project/layout.py"/>
        <source>Was it renamed or moved, or is its disk not connected?</source>
        <extracomment>error: what to do</extracomment>
        <translation>名前の変更や移動をしたか、ディスクが接続されていないのではありませんか？</translation>
    </message>
    <message>
        <location filename="../../core/project/layout.py"/>
        <source>nothing is changed here, as the folder is read-only</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>フォルダーが読み取り専用のため、変更できません</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>this is a link, and PetSeg does not write through links into other folders</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>これはリンクで、PetSegはリンクをたどって別のフォルダーに書き込みません</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>Remove it, or put what it leads to in its place.</source>
        <extracomment>error: what to do</extracomment>
        <translation>リンクを削除するか、リンク先の実体をその場所に置いてください。</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>masks cannot be saved in this folder, which a link places among the photos</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>リンクによって写真の中に置かれているため、このフォルダーにはマスクを保存できません</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>Let the link lead to a folder for masks alone, or remove it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>リンク先をマスク専用のフォルダーにするか、リンクを削除してください。</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>It is in a linked folder and may be a photo, so it was left there.</source>
        <extracomment>error: what to do</extracomment>
        <translation>リンクされたフォルダーにあり、写真の可能性があるため、そのまま残しました。</translation>
    </message>
    <message>
        <location filename="../../core/project/links.py"/>
        <source>the project's database shares its file with another one and cannot be copied ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>プロジェクトのデータベースがほかのデータベースとファイルを共有しているため、コピーできません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/location.py"/>
        <source>this is no photo that PetSeg can open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>PetSegで開ける写真ではありません</translation>
    </message>
    <message>
        <location filename="../../core/project/location.py"/>
        <source>Choose a photo or a folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>写真またはフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>Close it there, then try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>そちらで閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>another program holds this folder</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>別のプログラムがこのフォルダーを使用中です</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>this folder is open in {program} ({user} on {host}, since {time})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このフォルダーは{program}で開かれています（{host}の{user}、{time}から）</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>masks cannot be saved in this folder ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>このフォルダーにマスクを保存できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/locking/lock.py"/>
        <source>Copy the photos to a folder that you may write to, and open that.</source>
        <extracomment>error: what to do</extracomment>
        <translation>書き込めるフォルダーに写真をコピーし、それを開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/mask_store.py"/>
        <source>Setting aside</source>
        <extracomment>title</extracomment>
        <translation>退避</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/mask_store.py"/>
        <source>this is no file of the project's store</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>これはプロジェクトの保管ファイルではありません</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/other_masks.py"/>
        <source>Taking over</source>
        <extracomment>title</extracomment>
        <translation>取り込み</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/previous_masks.py"/>
        <source>the mask cannot be removed ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>マスクを削除できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/seen_masks.py"/>
        <source>another program changed the mask after it was read here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ここで読み取った後に、別のプログラムがマスクを変更しました</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/seen_masks.py"/>
        <source>another program deleted the mask after it was read here</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ここで読み取った後に、別のプログラムがマスクを削除しました</translation>
    </message>
    <message>
        <location filename="../../core/project/masks/seen_masks.py"/>
        <source>Compare both, and choose which one stays.</source>
        <extracomment>error: what to do</extracomment>
        <translation>両方を比べ、どちらを残すか選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>Open the folder that it is in.</source>
        <extracomment>error: what to do</extracomment>
        <translation>写真が入っているフォルダーを開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>the folder that holds the masks of {root} is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{root}のマスクが入ったフォルダーがなくなりました</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>the mask cannot be renamed to {name} ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>マスクの名前を{name}に変更できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>Check the folder's permissions.</source>
        <extracomment>error: what to do</extracomment>
        <translation>フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/project/opening.py"/>
        <source>the project's database was gone and was rebuilt from the masks on disk; masks made here count as corrected, not as reviewed</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>プロジェクトのデータベースがなくなっていたため、ディスク上のマスクから再構築しました。ここで作成したマスクはレビュー済みではなく修正済みとして扱われます</translation>
    </message>
    <message>
        <location filename="../../core/project/photos.py"/>
        <source>the photo has no mask yet</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真にまだマスクがありません</translation>
    </message>
    <message>
        <location filename="../../core/project/photos.py"/>
        <source>Save a mask, then mark it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>マスクを保存してから、レビュー済みにしてください。</translation>
    </message>
    <message>
        <location filename="../../core/project/project_undo.py"/>
        <source>this cannot be taken back, as the masks before it are no longer kept</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>以前のマスクがもう保存されていないため、取り消せません</translation>
    </message>
    <message>
        <location filename="../../core/project/project_undo.py"/>
        <source>Earlier masks are kept for a day, at most 200 MB of them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>以前のマスクは1日間、最大200 MBまで保存されます。</translation>
    </message>
    <message>
        <location filename="../../core/project/proposal_store.py"/>
        <source>the photo was replaced meanwhile</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>その間に写真が差し替えられました</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps on {photo} that were not saved were set aside, as its mask was changed meanwhile</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{photo}のマスクがその間に変更されたため、未保存の操作{count}件を退避しました</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps on {photo} that were not saved were set aside, as the photo is gone or another one</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{photo}がなくなったか別の写真になったため、未保存の操作{count}件を退避しました</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps on {photo} that were not saved were set aside, as its mask cannot be used</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{photo}のマスクを使用できないため、未保存の操作{count}件を退避しました</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>a damaged part of the journal was set aside; all before it was recovered</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ジャーナルの破損した部分を退避しました。それより前はすべて復旧しました</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>Compare it with the mask of the photo, and replace that by it if it is the better one.</source>
        <extracomment>error: what to do</extracomment>
        <translation>写真のマスクと比べ、こちらのほうが良ければ置き換えてください。</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>{count} steps that were not saved before PetSeg ended were recovered; the last was made on {time}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>PetSegの終了前に保存されていなかった操作{count}件を復旧しました。最後の操作は{time}のものです</translation>
    </message>
    <message>
        <location filename="../../core/project/recovery.py"/>
        <source>a step that was not saved before PetSeg ended was recovered; it was made on {time}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>PetSegの終了前に保存されていなかった操作を復旧しました。{time}のものです</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Several animals</source>
        <extracomment>menu, button or message</extracomment>
        <translation>複数の動物</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Blurred</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ピンぼけ</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>No animal</source>
        <extracomment>menu, button or message</extracomment>
        <translation>動物なし</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Choose a shorter one.</source>
        <extracomment>error: what to do</extracomment>
        <translation>もっと短いものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the tag is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>タグが{limit}文字を超えています</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Remove one of them first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>先にいずれかを外してください。</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>a photo has {limit} tags at most</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>1枚の写真に付けられるタグは{limit}個までです</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>Shorten it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the reason is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>理由が{limit}文字を超えています</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the note is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>メモが{limit}文字を超えています</translation>
    </message>
    <message>
        <location filename="../../core/project/remarks.py"/>
        <source>the title is longer than {limit} characters</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>タイトルが{limit}文字を超えています</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>this photo was replaced by another one after its mask was made</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>この写真はマスクの作成後に別の写真に差し替えられました</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>Check the mask. No model is trained on it until you mark it as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>マスクを確認してください。レビュー済みにするまで、モデルの学習には使われません。</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>{count} photos were replaced by others after their masks were made: {names}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{count}枚の写真がマスクの作成後に別の写真に差し替えられました：{names}</translation>
    </message>
    <message>
        <location filename="../../core/project/replaced.py"/>
        <source>Check these masks. No model is trained on them until you mark them as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>これらのマスクを確認してください。レビュー済みにするまで、モデルの学習には使われません。</translation>
    </message>
    <message>
        <location filename="../../core/project/review.py"/>
        <source>Propose one, or open the photo and paint.</source>
        <extracomment>error: what to do</extracomment>
        <translation>マスクを提案させるか、写真を開いて描いてください。</translation>
    </message>
    <message>
        <location filename="../../core/project/review.py"/>
        <source>the photo was replaced by another one</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真が別の写真に差し替えられました</translation>
    </message>
    <message>
        <location filename="../../core/project/review.py"/>
        <source>Look at its mask before you decide about it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>判断する前にマスクをご覧ください。</translation>
    </message>
    <message>
        <location filename="../../core/project/set_aside.py"/>
        <source>the file cannot be set aside ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファイルを退避できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/states.py"/>
        <source>Shipped model</source>
        <extracomment>title</extracomment>
        <translation>付属モデル</translation>
    </message>
    <message>
        <location filename="../../core/project/stored_files.py"/>
        <source>Check that you may open it.</source>
        <extracomment>error: what to do</extracomment>
        <translation>開く権限があることを確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>The shipped model is used instead.</source>
        <extracomment>error: what to do</extracomment>
        <translation>代わりに付属モデルを使います。</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model version that was in use is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>使用していたモデルのバージョンがなくなりました</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the folder for models cannot be created ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>モデルのフォルダーを作成できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>Use another one first.</source>
        <extracomment>error: what to do</extracomment>
        <translation>先に別のバージョンを使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model version “{title}” is in use</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>モデルのバージョン「{title}」は使用中です</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>Choose another version.</source>
        <extracomment>error: what to do</extracomment>
        <translation>別のバージョンを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model file is gone</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>モデルファイルがなくなりました</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>Recovered model</source>
        <extracomment>title</extracomment>
        <translation>復旧したモデル</translation>
    </message>
    <message>
        <location filename="../../core/project/versions.py"/>
        <source>the model version “{title}” is gone and no longer listed</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>モデルのバージョン「{title}」がなくなったため、一覧から外しました</translation>
    </message>
    <message>
        <location filename="../../core/worker/availability.py"/>
        <source>Run: {command}</source>
        <extracomment>error: what to do</extracomment>
        <translation>次を実行してください：{command}</translation>
    </message>
    <message>
        <location filename="../../core/worker/availability.py"/>
        <source>Use the full bundle of PetSeg, which includes them.</source>
        <extracomment>error: what to do</extracomment>
        <translation>必要なものがすべて含まれる完全版のPetSegを使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/worker/availability.py"/>
        <source>this needs packages that are not installed: {packages}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>必要なパッケージがインストールされていません：{packages}</translation>
    </message>
    <message>
        <location filename="../../core/worker/codec.py"/>
        <source>Try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../core/worker/codec.py"/>
        <source>a message to or from the training process cannot be read: {line!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>学習プロセスとの間のメッセージを読み取れません：{line!r}</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process answered {answer!r}</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>学習プロセスが{answer!r}と応答しました</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>Your masks and the model in use are unchanged; try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>マスクと使用中のモデルは変わっていません。もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (the system ended it, perhaps for lack of memory; its last output: {last})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>学習プロセスが予期せず停止しました（メモリー不足などによりシステムが終了させました。最後の出力：{last}）</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (the system ended it, perhaps for lack of memory)</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>学習プロセスが予期せず停止しました（メモリー不足などによりシステムが終了させました）</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (exit code {code}; its last output: {last})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>学習プロセスが予期せず停止しました（終了コード{code}、最後の出力：{last}）</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process stopped unexpectedly (exit code {code})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>学習プロセスが予期せず停止しました（終了コード{code}）</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>the training process cannot be started ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>学習プロセスを起動できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../core/worker/process.py"/>
        <source>Free some memory and disk space and try again.</source>
        <extracomment>error: what to do</extracomment>
        <translation>メモリーとディスクの空きを増やし、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../core/worker/training.py"/>
        <source>Starting</source>
        <extracomment>menu, button or message</extracomment>
        <translation>開始中</translation>
    </message>
    <message>
        <location filename="../../core/worker/training.py"/>
        <source>the GPU cannot be used ({reason}); trained on the CPU</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>GPU を使用できません（{reason}）。CPU で学習しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/__main__.py"/>
        <source>petseg [OPTIONS] [FOLDER]
       petseg COMMAND ...</source>
        <extracomment>how to use a tool</extracomment>
        <translation>petseg [オプション] [フォルダー]
       petseg コマンド ...</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/app.py"/>
        <source>Open log folder</source>
        <translation>ログフォルダーを開く</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/app.py"/>
        <source>PetSeg ended unexpectedly last time. What you painted until then is kept.</source>
        <translation>PetSegは前回予期せず終了しました。それまでに描いた内容は保持されています。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>No confidence known for this photo</source>
        <translation>この写真の確信度は不明です</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>No proposal for this photo yet</source>
        <translation>この写真の提案はまだありません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>sure</source>
        <extracomment>menu, button or message</extracomment>
        <translation>確か</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>unsure</source>
        <extracomment>menu, button or message</extracomment>
        <translation>不確か</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>other change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>その他の変更</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>removed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/drawing/badge.py"/>
        <source>added</source>
        <extracomment>menu, button or message</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/accept.py"/>
        <source>Accept proposal</source>
        <extracomment>title</extracomment>
        <translation>提案を採用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/brush.py"/>
        <source>Paint pet</source>
        <extracomment>choice</extracomment>
        <translation>ペットを描画</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/brush.py"/>
        <source>Paint background</source>
        <extracomment>choice</extracomment>
        <translation>背景を描画</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/brush.py"/>
        <source>Paint border</source>
        <extracomment>choice</extracomment>
        <translation>境界を描画</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/eraser.py"/>
        <source>Erase</source>
        <extracomment>choice</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/fill.py"/>
        <source>Fill pet</source>
        <extracomment>title</extracomment>
        <translation>ペットを塗りつぶし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/fill.py"/>
        <source>Fill background</source>
        <extracomment>title</extracomment>
        <translation>背景を塗りつぶし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/fill.py"/>
        <source>Fill border</source>
        <extracomment>title</extracomment>
        <translation>境界を塗りつぶし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/lasso.py"/>
        <source>Lasso pet</source>
        <extracomment>title</extracomment>
        <translation>なげなわでペット</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/lasso.py"/>
        <source>Lasso background</source>
        <extracomment>title</extracomment>
        <translation>なげなわで背景</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/lasso.py"/>
        <source>Lasso border</source>
        <extracomment>title</extracomment>
        <translation>なげなわで境界</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/smart.py"/>
        <source>Smart paint pet</source>
        <extracomment>choice</extracomment>
        <translation>スマート描画でペット</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/smart.py"/>
        <source>Smart paint background</source>
        <extracomment>choice</extracomment>
        <translation>スマート描画で背景</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/tools/smart.py"/>
        <source>Smart paint border</source>
        <extracomment>choice</extracomment>
        <translation>スマート描画で境界</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/canvas/view.py"/>
        <source>Photo with its mask</source>
        <translation>写真とそのマスク</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/about.py"/>
        <source>Makes pixel masks of pets. Every photo starts from a proposed mask;
your corrections save themselves and teach the model.

Works offline. Photos are never changed, and nothing leaves this computer.

Licence: Apache 2.0. The sample photo is “Chelsea” by Stéfan van der Walt (CC0).

Python {python} · Qt for Python {qt}</source>
        <translation>ペットをピクセル単位のマスクにします。どの写真も提案されたマスクから始まり、
修正内容は自動的に保存され、モデルの学習に役立ちます。

オフラインで動作します。写真が変更されることはなく、データがこのコンピューターの外に出ることもありません。

ライセンス：Apache 2.0。サンプル写真はStéfan van der Walt氏の「Chelsea」（CC0）です。

Python {python} · Qt for Python {qt}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/about.py"/>
        <source>About PetSeg</source>
        <translation>PetSegについて</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/about.py"/>
        <source>PetSeg {version}</source>
        <translation>PetSeg {version}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>not available now</source>
        <translation>現在使用できません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>Find an action</source>
        <translation>機能を検索</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>Type what you want to do</source>
        <translation>実行したいことを入力</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/command_palette.py"/>
        <source>No command matches “{query}”.</source>
        <translation>「{query}」に一致するコマンドはありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>base model</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>new model</source>
        <translation>新しいモデル</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>new model: {share:.0%} agreement</source>
        <translation>新しいモデル：一致度{share:.0%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>Share of the pet's pixels on which both models agree, where the base is sure</source>
        <translation>元のモデルが確信している部分で、ペットの画素のうち両モデルが一致する割合</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/contested_photos.py"/>
        <source>photo that comes with PetSeg</source>
        <translation>PetSegに付属する写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>PetSeg ran into an error of its own. What you painted so far is kept, and you can go on. To report it, copy the text below; it names folders on this computer, so read it before you send it.</source>
        <translation>PetSeg自体にエラーが発生しました。これまでに描いた内容は保持されており、作業を続けられます。報告するには、下のテキストをコピーしてください。このコンピューターのフォルダー名が含まれるため、送信前に内容をご確認ください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Something went wrong in PetSeg</source>
        <translation>PetSegで問題が発生しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Since then, 1 more error; it is in the log.</source>
        <translation>その後さらに1件のエラーがありました。ログに記録されています。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Since then, {count} more errors; they are in the log.</source>
        <translation>その後さらに{count}件のエラーがありました。ログに記録されています。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Describe what went wrong, then copy the text to where you report it. Nothing is sent by itself. The text names folders on this computer, so read it before you send it.</source>
        <translation>問題の内容を記入し、テキストを報告先にコピーしてください。自動的に送信されるものはありません。このコンピューターのフォルダー名が含まれるため、送信前に内容をご確認ください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>What I did:</source>
        <translation>行ったこと：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>What happened:</source>
        <translation>起きたこと：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>What I expected:</source>
        <translation>期待したこと：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Last lines of the log:</source>
        <translation>ログの最後の行：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Report a problem</source>
        <translation>問題の報告</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/error_report.py"/>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Masks that you have confirmed</source>
        <translation>確認してレビュー済みにしたマスク</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Masks that you have painted on, but not confirmed</source>
        <translation>描画したが、まだ確定していないマスク</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Masks of the model that nobody has checked</source>
        <translation>まだ誰も確認していないモデルのマスク</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>What becomes of the band of fur between pet and background</source>
        <translation>ペットと背景の間の毛並みの帯の扱い</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>How the format writes masks</source>
        <translation>この形式でのマスクの書き込み方</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>One annotation or file for each animal, instead of one for all in the photo</source>
        <translation>写真全体で1つではなく、動物ごとに1つのアノテーションまたはファイルにします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Each animal that touches no other on its &amp;own</source>
        <translation>ほかと接していない動物を個別に扱う(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Copies the photos into the export, for programs that look for them there</source>
        <translation>エクスポート内に写真を必要とするプログラムのために、写真をコピーします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Write the &amp;photos beside the masks</source>
        <translation>マスクとともに写真も書き込む(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>A new folder, or that of an earlier export, which is brought up to date</source>
        <translation>新しいフォルダー、または以前のエクスポートのフォルダー（最新の状態に更新されます）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Folder of the export</source>
        <translation>エクスポートのフォルダー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Lost: {loss}.</source>
        <translation>失われるもの：{loss}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Nothing of a mask is lost.</source>
        <translation>マスクの情報は失われません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Put the export in</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>{state} ({count:,})</source>
        <translation>{state} ({count:,})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>What the pets are called; photos in sub-folders can be called after these</source>
        <translation>ペットの呼び名。サブフォルダーの写真にはフォルダー名を使うこともできます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>(name of the sub-folder)</source>
        <translation>（サブフォルダーの名前）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>(tag of the photo)</source>
        <translation>（写真のタグ）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Tags that are categories</source>
        <translation>カテゴリーとなるタグ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>A photo tagged with one of these has that category; others, and those with several, are called pet</source>
        <translation>これらのタグが1つ付いた写真はそのカテゴリーになり、ほかの写真や複数付いた写真はpetになります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Leaves out photos without this tag</source>
        <translation>このタグのない写真を除外します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Only photos with the tag</source>
        <translation>このタグが付いた写真のみ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>(any tag or none)</source>
        <translation>（タグを問わない）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Choose where to put the folder of the export</source>
        <translation>エクスポートのフォルダーの保存先を選びます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Written as</source>
        <extracomment>title</extracomment>
        <translation>書き込み方法(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Border</source>
        <extracomment>title</extracomment>
        <translation>境界(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Tagged</source>
        <extracomment>title</extracomment>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>Tags &amp;for it</source>
        <extracomment>title</extracomment>
        <translation>使用するタグ(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Category</source>
        <extracomment>title</extracomment>
        <translation>カテゴリー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_form.py"/>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Export masks</source>
        <translation>マスクのエクスポート</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Could not be exported:</source>
        <translation>エクスポートできなかったもの：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Waiting until everything is saved…</source>
        <translation>すべて保存されるまで待っています…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Write the masks into the folder</source>
        <translation>マスクをフォルダーに書き込みます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Stop; exporting to the same folder goes on from there</source>
        <translation>停止します。同じフォルダーにエクスポートすると続きから始まります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>&amp;Cancel the export</source>
        <translation>エクスポートをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Export &amp;again…</source>
        <translation>再度エクスポート(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Go back to the choices</source>
        <translation>選択項目に戻ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Show in &amp;file manager</source>
        <translation>ファイルマネージャーで表示(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Show the folder of the export</source>
        <translation>エクスポートのフォルダーを表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{name}: one region of pet</source>
        <translation>{name}：ペットの領域1個</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{name}: {count} regions of pet</source>
        <translation>{name}：ペットの領域{count}個</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{name}: no pet</source>
        <translation>{name}：ペットなし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>No photo fits these choices.</source>
        <translation>条件に合う写真がありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>1 photo will be in the export.</source>
        <translation>1枚の写真がエクスポートされます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>{count:,} photos will be in the export.</source>
        <translation>{count:,}枚の写真がエクスポートされます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_masks.py"/>
        <source>Left out: {list}.</source>
        <translation>除外：{list}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>{count:,} {state}</source>
        <translation>{state}{count:,}枚</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>The export holds 1 photo.</source>
        <translation>エクスポートには1枚の写真が含まれています。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>The export holds {count:,} photos.</source>
        <translation>エクスポートには{count:,}枚の写真が含まれています。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Unchanged since the last export</source>
        <translation>前回のエクスポートから変更なし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>No longer in the export</source>
        <translation>エクスポートから削除</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Without a pet</source>
        <translation>ペットなし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>{label} pixels</source>
        <translation>{label}のピクセル</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>{count:,} ({share:.1%})</source>
        <translation>{count:,} ({share:.1%})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/export_summary.py"/>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>File or folder with masks</source>
        <translation>マスクのファイルまたはフォルダー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>A folder of masks, or a .json, .xml or .zip file</source>
        <translation>マスクのフォルダー、または.json、.xml、.zipファイル</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Choose a folder that holds masks</source>
        <extracomment>title</extracomment>
        <translation>マスクの入ったフォルダーを選びます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>F&amp;older…</source>
        <extracomment>title</extracomment>
        <translation>フォルダー(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Choose a file that holds masks, or an archive of them</source>
        <extracomment>title</extracomment>
        <translation>マスクの入ったファイル、またはそのアーカイブを選びます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>&amp;File…</source>
        <extracomment>title</extracomment>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Choose a folder with masks, or a file that holds them. You see a preview before anything is changed.</source>
        <translation>マスクのフォルダー、またはマスクの入ったファイルを選んでください。変更の前にプレビューが表示されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Formats that are read: {formats}.</source>
        <translation>読み取れる形式：{formats}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Each mask is matched with the photo of the same name. All of an import is one step that Undo takes back.</source>
        <translation>各マスクは同じ名前の写真に対応付けられます。1回のインポート全体が1つの操作となり、まとめて元に戻せます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Masks ({patterns})</source>
        <translation>マスク ({patterns})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_choice.py"/>
        <source>Masks to import</source>
        <translation>インポートするマスク</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>No border</source>
        <extracomment>choice</extracomment>
        <translation>境界なし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>As wide as this folder's</source>
        <extracomment>choice</extracomment>
        <translation>このフォルダーと同じ幅</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Corrected: to be looked at</source>
        <extracomment>choice</extracomment>
        <translation>修正済み：あとで確認する</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Reviewed: they are right</source>
        <extracomment>choice</extracomment>
        <translation>レビュー済み：正しい</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>As they are marked there</source>
        <extracomment>choice</extracomment>
        <translation>元の状態のまま</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>How the masks are read; another choice reads them again</source>
        <translation>マスクの読み取り方。変更すると読み取り直します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Mark them as</source>
        <translation>マスクの状態</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Only reviewed masks train the model</source>
        <translation>レビュー済みのマスクだけがモデルの学習に使われます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Photos that have a mask</source>
        <translation>すでにマスクのある写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>A mask that gives way can be brought back</source>
        <translation>置き換えられたマスクは元に戻せます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>The band along the outline, which these masks do not have</source>
        <translation>これらのマスクにない、輪郭に沿った帯</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Resize masks of another size</source>
        <translation>サイズの異なるマスクを変更して合わせる(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Masks that have their photo's aspect ratio are resized to fit it</source>
        <translation>写真と縦横比が同じマスクを、写真のサイズに合わせます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Masks that are left out</source>
        <translation>除外されるマスク</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Left out ({count:,})</source>
        <translation>除外 ({count:,})(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>Photos that &amp;have a mask</source>
        <extracomment>title</extracomment>
        <translation>マスクのある写真(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Mark them as</source>
        <extracomment>title</extracomment>
        <translation>マスクの状態(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>There are no masks in it.</source>
        <translation>マスクが見つかりません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>No mask belongs to a photo of this folder, so there is nothing to import.</source>
        <translation>このフォルダーの写真に対応するマスクがないため、インポートするものがありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>1 photo has a mask here.</source>
        <translation>1枚の写真に対応するマスクがあります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>{count:,} photos have a mask here.</source>
        <translation>{count:,}枚の写真に対応するマスクがあります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>All of them have one already.</source>
        <translation>すべての写真にすでにマスクがあります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>It has one already.</source>
        <translation>その写真にはすでにマスクがあります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>1 of the photos has one already.</source>
        <translation>そのうち1枚の写真にはすでにマスクがあります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>{count:,} of the photos have one already.</source>
        <translation>そのうち{count:,}枚の写真にはすでにマスクがあります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>What the values mean is fixed by the format.</source>
        <translation>値の意味は形式で決まっています。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>What the values mean is a guess: check it with the preview.</source>
        <translation>値の意味は推測です。プレビューで確認してください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>What the values mean: {how}.</source>
        <translation>値の意味：{how}。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_form.py"/>
        <source>{count:,} rare values more are taken as they were guessed.</source>
        <translation>ほかの{count:,}個のまれな値は推測どおりに扱われます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Progress of the import</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Import masks</source>
        <translation>マスクのインポート</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Not imported:</source>
        <translation>インポートされなかったもの：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>&amp;Other masks…</source>
        <translation>別のマスク(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Choose another file or folder</source>
        <translation>別のファイルまたはフォルダーを選びます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Read the masks; nothing is changed yet</source>
        <translation>マスクを読み取ります。まだ何も変更されません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_masks.py"/>
        <source>Take the masks over, as one step</source>
        <translation>マスクを1つの操作として取り込みます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>Previous photo</source>
        <translation>前の写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>Next photo</source>
        <translation>次の写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>No photo has a mask here.</source>
        <translation>対応するマスクのある写真がありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_preview.py"/>
        <source>{name} ({row:,} of {total:,})</source>
        <translation>{name} ({row:,} / {total:,})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Nothing has changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>1 mask was imported.</source>
        <translation>1個のマスクをインポートしました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>{count:,} masks were imported.</source>
        <translation>{count:,}個のマスクをインポートしました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>The import ended early: {count:,} photos are as they were.</source>
        <translation>インポートは途中で終了しました。{count:,}枚の写真は元のままです。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>The import ended early: 1 photo is as it was.</source>
        <translation>インポートは途中で終了しました。1枚の写真は元のままです。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Edit &gt; Undo takes all of it back.</source>
        <translation>編集 &gt; 元に戻すですべて取り消せます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>State taken over</source>
        <translation>状態を引き継ぎ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>The same as before</source>
        <translation>以前と同じ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Yours were kept</source>
        <translation>自分のマスクを維持</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Put in .petseg/set-aside</source>
        <translation>.petseg/set-asideに退避</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Turned as the photo is</source>
        <translation>写真に合わせて回転</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Resized</source>
        <translation>サイズ変更</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/import_summary.py"/>
        <source>Another photo of that name</source>
        <translation>同名の別の写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>{count} more changed less and are not shown.</source>
        <translation>変化の少ない{count}枚は表示していません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>your mask</source>
        <translation>自分のマスク</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>{title}: {score:.1%}</source>
        <translation>{title}：{score:.1%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/judged_photos.py"/>
        <source>There is no pet on this photo: the share of it that the model rightly leaves out</source>
        <translation>この写真にペットはいません：モデルが正しくペットとしなかった部分の割合</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Go to the action that has this key</source>
        <translation>このキーを持つ機能に移動します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Use the key here, and remove it there</source>
        <translation>このキーをここで使い、元の機能から外します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Use this key</source>
        <translation>このキーを使う</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Replace the keys of the action</source>
        <translation>機能のキーを置き換えます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Add this key</source>
        <translation>このキーを追加</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Keep the keys of the action, and add this one</source>
        <translation>機能のキーを残し、このキーを追加します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Remove all keys of this action</source>
        <translation>この機能のすべてのキーを外します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Use default</source>
        <translation>既定値を使う</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Restore the default keys of this action</source>
        <translation>この機能のキーを既定値に戻します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Go to {action}</source>
        <translation>{action}に移動</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Take it from {action}</source>
        <translation>{action}から外して使う</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>Click into the field, or press Return in the list; then press a key.</source>
        <translation>欄をクリックするか一覧でEnterを押してから、キーを押してください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>{key} is a key of this action.</source>
        <translation>{key}はこの機能のキーです。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/key_editor.py"/>
        <source>{key} is free.</source>
        <translation>{key}は空いています。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Keep &amp;both</source>
        <extracomment>title</extracomment>
        <translation>両方残す(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Take &amp;theirs</source>
        <extracomment>title</extracomment>
        <translation>相手のマスクを使う(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Keep &amp;mine</source>
        <extracomment>title</extracomment>
        <translation>自分のマスクを残す(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>&amp;Accept the deletion</source>
        <extracomment>title</extracomment>
        <translation>削除を受け入れる(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>&amp;Save mine again</source>
        <extracomment>title</extracomment>
        <translation>自分のマスクを再保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Save your mask; the other one goes to .petseg/set-aside</source>
        <translation>自分のマスクを保存し、もう一方を.petseg/set-asideに退避します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Show the other mask; yours goes to .petseg/set-aside, and the steps before cannot be undone any more</source>
        <translation>もう一方のマスクを表示し、自分のマスクを.petseg/set-asideに退避します。それ以前の操作は元に戻せなくなります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Save your mask, and say where in .petseg/set-aside the other one is</source>
        <translation>自分のマスクを保存し、もう一方が.petseg/set-asideのどこにあるかを示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Two versions of a mask</source>
        <translation>マスクの2つの版</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Yours, not saved yet</source>
        <translation>自分のマスク（未保存）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Theirs, on the disk</source>
        <translation>相手のマスク（ディスク上）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Show only the &amp;part that differs</source>
        <translation>異なる部分だけを表示(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Another program deleted the mask of {name} after you had opened it.</source>
        <translation>開いた後に、別のプログラムが{name}のマスクを削除しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Another program changed the mask of {name} on {when}, after you had opened it.</source>
        <translation>開いた後の{when}に、別のプログラムが{name}のマスクを変更しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Do the same for &amp;all {count} masks</source>
        <translation>{count}個のマスクすべてに適用(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Decide &amp;later</source>
        <translation>あとで決める(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Your mask is kept in memory, and is not saved until you have chosen</source>
        <translation>自分のマスクはメモリーに保持され、選択するまで保存されません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Nothing is lost: the mask that does not stay is put into .petseg/set-aside first.</source>
        <translation>何も失われません。残らないほうのマスクは先に.petseg/set-asideに退避されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>The other mask cannot be shown. {problem}</source>
        <translation>もう一方のマスクを表示できません。{problem}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>There is no mask on the disk any more.</source>
        <translation>ディスク上にもうマスクがありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>Both show the same; only the files differ.</source>
        <translation>両者の内容は同じで、ファイルだけが異なります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/mask_conflict.py"/>
        <source>{count:,} pixels differ ({share:.2%} of the photo). Green: pet only in theirs; red: pet only in yours; violet: anything else.</source>
        <translation>{count:,}ピクセルが異なります（写真の{share:.2%}）。緑：相手のみペット、赤：自分のみペット、紫：その他。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/model_files.py"/>
        <source>Import a model</source>
        <translation>モデルのインポート</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/model_files.py"/>
        <source>Export the model</source>
        <translation>モデルのエクスポート</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/model_files.py"/>
        <source>PetSeg models (*.safetensors)</source>
        <translation>PetSegモデル (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/picture_rows.py"/>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Keep masks elsewhere</source>
        <translation>マスクを別の場所に保存</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Folder for masks</source>
        <translation>マスクのフォルダー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>The folder {folder} cannot be written to. Its photos stay as they are.</source>
        <translation>フォルダー{folder}に書き込めません。写真はそのままです。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Keep its masks and everything else that PetSeg stores in:</source>
        <translation>マスクなどPetSegが保存するすべてのデータの保存先：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Keep masks there</source>
        <translation>そこにマスクを保存</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/place.py"/>
        <source>Open to look only</source>
        <translation>閲覧のみで開く</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/preview_pane.py"/>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Previous versions of this mask</source>
        <translation>このマスクの以前のバージョン</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Previous versions</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>There are none: a mask that is replaced is kept for 24 hours.</source>
        <translation>ありません。置き換えられたマスクは24時間保存されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Restoring is one step, which can be undone.</source>
        <translation>復元は1つの操作で、元に戻せます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/previous_versions.py"/>
        <source>Until {day}, {time} – {state}</source>
        <translation>{day} {time}まで – {state}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>It stops if you quit. The model in use stays, and your masks are saved.</source>
        <translation>終了すると中止されます。使用中のモデルはそのままで、マスクは保存されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>It stops if you leave the folder. The model in use stays, and your masks are saved.</source>
        <translation>フォルダーを閉じると中止されます。使用中のモデルはそのままで、マスクは保存されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Stop and quit</source>
        <translation>中止して終了</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Stop and leave</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>A fine-tune is running.</source>
        <translation>ファインチューニングを実行中です。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Not everything is saved.</source>
        <translation>保存されていないものがあります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>The messages in the window say why. See to that, then close the window again.</source>
        <translation>理由はウィンドウのメッセージに表示されています。対処してから、もう一度ウィンドウを閉じてください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Quit without saving</source>
        <translation>保存せずに終了</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Delete the version “{title}”?</source>
        <translation>バージョン「{title}」を削除しますか？</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>It is no longer listed. Its file is moved to .petseg/set-aside in this folder.</source>
        <translation>一覧に表示されなくなり、ファイルはこのフォルダーの.petseg/set-asideに移動されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Replace the keys of all actions?</source>
        <translation>すべての機能のキーを置き換えますか？</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>The keys that you chose are lost.</source>
        <translation>ご自身で選んだキーは失われます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Reset these settings to their defaults?</source>
        <translation>これらの設定を既定値に戻しますか？</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/questions.py"/>
        <source>Keys, recent folders and the layout of the window stay as they are.</source>
        <translation>キー、最近使ったフォルダー、ウィンドウの配置はそのままです。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/reason_list.py"/>
        <source>… and {count:,} more</source>
        <translation>… ほか{count:,}件</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Tags of {count:,} photos, separated by commas:</source>
        <translation>{count:,}枚の写真のタグ（コンマ区切り）：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Tags of the photo, separated by commas:</source>
        <translation>写真のタグ（コンマ区切り）：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Skip with a reason</source>
        <translation>理由を付けてスキップ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Why are these {count:,} photos left out?</source>
        <translation>この{count:,}枚の写真をスキップする理由は何ですか？</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/remark_dialogs.py"/>
        <source>Why is this photo left out?</source>
        <translation>この写真をスキップする理由は何ですか？</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Appearance</source>
        <extracomment>title</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Thumbnails</source>
        <extracomment>title</extracomment>
        <translation>サムネイル</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Tools</source>
        <extracomment>title</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>In pixels of the open photo; on a photo twice as large they are twice as large. The width of the border belongs to the open folder.</source>
        <extracomment>remark</extracomment>
        <translation>開いている写真のピクセル単位です。2倍の大きさの写真では2倍になります。境界の幅は開いているフォルダーごとの設定です。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Start and model</source>
        <extracomment>title</extracomment>
        <translation>起動とモデル</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Fine-tuning</source>
        <extracomment>title</extracomment>
        <translation>ファインチューニング</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Memory</source>
        <extracomment>title</extracomment>
        <translation>メモリ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>A stroke takes a few kilobytes, a change of the whole mask up to a few hundred.</source>
        <extracomment>remark</extracomment>
        <translation>1ストロークで数KB、マスク全体の変更では最大数百KBを使います。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Class colours</source>
        <translation>クラスの色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>Reset to defaults…</source>
        <translation>既定値に戻す…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/settings.py"/>
        <source>your own</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Search by name or key</source>
        <translation>名前またはキーで検索</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Search by pressing a key</source>
        <translation>キーを押して検索</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Its keys were changed</source>
        <translation>キーが変更されています</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Action</source>
        <translation>機能</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Actions and their keys</source>
        <translation>機能とそのキー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>No action matches.</source>
        <translation>一致する機能がありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>or press its key</source>
        <translation>またはそのキーを押す</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Reset all keys…</source>
        <translation>すべてのキーをリセット…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keys as in</source>
        <translation>キーの割り当て</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcut_editor.py"/>
        <source>Keys as in another program</source>
        <translation>ほかのプログラムと同じキー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>Keys and gestures</source>
        <translation>キーと操作</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>Type to search by name or key: undo, zoom, Ctrl+Z</source>
        <translation>名前またはキーを入力して検索：元に戻す、ズーム、Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>Keys can be changed in the Help menu.   Esc closes this page.</source>
        <translation>キーはヘルプメニューで変更できます。   Escでこのページを閉じます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/shortcuts.py"/>
        <source>There is no key or gesture for “{query}”.</source>
        <translation>「{query}」に当てはまるキーや操作はありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_options_form.py"/>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>corrected, but not marked as reviewed</source>
        <translation>修正済みだが、レビュー済みになっていない</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>cannot be read</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>its file holds another photo than the one that was reviewed</source>
        <translation>ファイルがレビューした写真とは別の写真になっている</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>its mask is gone</source>
        <translation>マスクがなくなった</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>too few: mark more photos as reviewed</source>
        <translation>足りません。ほかの写真もレビュー済みにしてください</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>{photos}, never trained on, to compare the new model with the old one</source>
        <translation>{photos}（学習には使わず、新旧のモデルの比較に使用）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>none, as fewer than {count} are reviewed; each of three trainings is tested on a third of the photos, which it leaves out</source>
        <translation>なし（レビュー済みが{count}枚未満のため、3回の学習それぞれで写真の3分の1を除き、その写真で検証）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>Left out: {photos}</source>
        <translation>除外：{photos}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>1 photo</source>
        <translation>1枚の写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_photo_texts.py"/>
        <source>{count:,} photos</source>
        <translation>{count:,}枚の写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Result of the fine-tune</source>
        <translation>ファインチューニングの結果</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>&amp;Use the new model</source>
        <translation>新しいモデルを使う(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>U&amp;ndo: use the one before</source>
        <translation>元に戻す：前のモデルを使う(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>&amp;Keep the old model</source>
        <translation>前のモデルを残す(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Propose with {title} again; the new model stays a version</source>
        <translation>{title}で再提案します。新しいモデルはバージョンとして残ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Close; the new model stays a version</source>
        <translation>閉じます。新しいモデルはバージョンとして残ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>The new model is in use. Masks that nobody touched are proposed again.</source>
        <translation>新しいモデルが使用中です。誰も手を加えていないマスクは再提案されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>The new model is not in use. It stays listed under Model &gt; Versions.</source>
        <translation>新しいモデルは使用されていません。モデル &gt; バージョンの一覧に残ります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Figures before and after</source>
        <translation>前後の指標</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>The fine-tune</source>
        <translation>ファインチューニングの内容</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Where the new model contradicts its base</source>
        <translation>新しいモデルが元のモデルと食い違う写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>Photos that judged both models</source>
        <translation>両モデルを判定した写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result.py"/>
        <source>&amp;Versions…</source>
        <translation>バージョン(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model is better</source>
        <translation>新しいモデルのほうが優れています</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model is not better</source>
        <translation>新しいモデルは優れていません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model may be better, but that is not certain</source>
        <translation>新しいモデルのほうが優れている可能性がありますが、確実ではありません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>The new model contradicts the one it started from: you decide</source>
        <translation>新しいモデルは元のモデルと食い違っています。ご判断ください</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean agreement with your masks, on {photos} that it was not trained on: {gain} percentage points.</source>
        <translation>学習に使っていない{photos}での、自分のマスクとの平均一致度：{gain}ポイント。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Taking chance into account, the change is at least {bound} points in {share} of 100 cases.</source>
        <translation>偶然を考慮しても、100回中{share}回は変化が{bound}ポイント以上になります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>A model is put in use only if that is above 0. More reviewed photos of the kind that goes wrong may help.</source>
        <translation>これが0を上回る場合にのみモデルが使用されます。うまくいかない種類の写真をさらにレビュー済みにすると改善することがあります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Taking chance into account, the true change may be as low as {bound} points, and it must not be below {least}. More reviewed photos make that clearer.</source>
        <translation>偶然を考慮すると実際の変化は{bound}ポイントまで下がる可能性がありますが、{least}を下回ってはなりません。レビュー済みの写真を増やすと、よりはっきりします。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>But on photos that nobody corrected it no longer finds much of what the model it started from is sure of. That is fine if that model is wrong about them, and a bad sign if some of the reviewed masks are wrong. Check those masks before you use it.</source>
        <translation>ただし、誰も修正していない写真では、元のモデルが確信している部分の多くを見つけられなくなっています。元のモデルが間違っているなら問題ありませんが、レビュー済みのマスクの一部が誤っている場合は悪い兆候です。使う前にそれらのマスクを確認してください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{count} photos</source>
        <translation>{count}枚の写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Core IoU</source>
        <translation>境界を除くIoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Pet against background; the border does not count</source>
        <translation>ペットと背景の比較。境界は数えません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean IoU</source>
        <translation>平均IoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean over the three classes, border included</source>
        <translation>境界を含む3クラスの平均</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Boundary F1</source>
        <translation>輪郭F1</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>How much of the outline is where yours is</source>
        <translation>輪郭のうち、自分の輪郭と同じ位置にある割合</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>IoU of this class</source>
        <translation>このクラスのIoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Left to correct</source>
        <translation>要修正の割合</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Share of a photo where pet and background are mistaken for each other</source>
        <translation>写真のうち、ペットと背景を取り違えている割合</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{before:.1%} before, {after:.1%} after</source>
        <translation>前{before:.1%}、後{after:.1%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Mean of the photos that judged both models, each counted alike; the verdict goes by it</source>
        <translation>両モデルを判定した写真の平均（各写真を同等に扱う）。判定の基準になります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Strokes</source>
        <translation>ストローク</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Trained on</source>
        <translation>学習に使用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{duration} on {device}</source>
        <translation>{duration}（{device}）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>nothing was left to correct before</source>
        <translation>以前から修正箇所なし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>roughly {saved:.0%} less to paint on a photo</source>
        <translation>写真1枚あたりの描画量が約{saved:.0%}減少</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>roughly {more:.0%} more to paint on a photo</source>
        <translation>写真1枚あたりの描画量が約{more:.0%}増加</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>From the pixels that are left to correct on these photos, before and after. Strokes follow from where they are as well, so take it as a rough guide.</source>
        <translation>これらの写真で修正が必要なピクセル数の前後の比較から求めています。ストローク数はその位置にも左右されるため、おおよその目安です。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{photos}, in {folds} trainings</source>
        <translation>{photos}、{folds}回の学習</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_result_texts.py"/>
        <source>{epochs}, stopped early</source>
        <translation>{epochs}（早期終了）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Fine-tune the model</source>
        <translation>モデルのファインチューニング</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Looking at the reviewed photos…</source>
        <translation>レビュー済みの写真を調べています…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Looking at the reviewed photos</source>
        <translation>レビュー済みの写真を調査中</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>&amp;Begin at once next time</source>
        <translation>次回からすぐに開始する(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>The model is trained on your reviewed photos in the background. You can keep painting meanwhile.</source>
        <translation>レビュー済みの写真を使って、バックグラウンドでモデルを学習させます。その間も描画を続けられます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>about {duration} with all choices on Automatic</source>
        <translation>すべて「自動」の場合、約{duration}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>about {duration}</source>
        <translation>約{duration}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Held out</source>
        <translation>検証用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Expected time</source>
        <translation>予想時間</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Start &amp;from</source>
        <translation>開始モデル(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>The shipped model, unless you want to go on from a version of your own</source>
        <translation>通常は付属モデルです。独自のバージョンから続けることもできます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Photos left out</source>
        <translation>除外された写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>&amp;Watch up to {count} photos after each epoch:</source>
        <translation>エポックごとに最大{count}枚の写真を観察する(&amp;W)：</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>Fine-tune without this sheet; Edit &gt; Settings &gt; Fine-tuning brings it back</source>
        <translation>この画面を表示せずにファインチューニングを始めます。編集 &gt; 設定 &gt; ファインチューニングで元に戻せます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/tuning_sheet.py"/>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Means</source>
        <extracomment>title</extracomment>
        <translation>意味</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Masks</source>
        <extracomment>title</extracomment>
        <translation>マスク</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Share</source>
        <extracomment>title</extracomment>
        <translation>割合</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Pixels</source>
        <extracomment>title</extracomment>
        <translation>ピクセル</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Value</source>
        <extracomment>title</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>Values of the masks</source>
        <translation>マスクの値</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>What {value} means</source>
        <translation>{value}の意味</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>{percent} % opaque</source>
        <translation>不透明度 {percent}%</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/value_table.py"/>
        <source>transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The second is better.</source>
        <translation>2番目のほうが優れています。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The second is not better.</source>
        <translation>2番目のほうが優れているとはいえません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The second did better on these photos, which may be chance.</source>
        <translation>これらの写真では2番目のほうが良い結果ですが、偶然の可能性があります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Compare versions</source>
        <translation>バージョンの比較</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>First: {first}
Second: {second}</source>
        <translation>1番目：{first}
2番目：{second}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Opening both models…</source>
        <translation>両方のモデルを開いています…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Your mask</source>
        <translation>自分のマスク</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>First</source>
        <translation>1番目</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Second</source>
        <translation>2番目</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>All photos, core IoU</source>
        <translation>すべての写真、境界を除くIoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>All photos, mean IoU</source>
        <translation>すべての写真、平均IoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>All photos, boundary F1</source>
        <translation>すべての写真、輪郭F1</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>{points} points</source>
        <translation>{points}ポイント</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>No photo could be read.</source>
        <translation>読み取れる写真がありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} held-out photo, which neither version was trained on.</source>
        <translation>どちらのバージョンの学習にも使っていない、検証用の写真{count:,}枚での結果です。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} held-out photos, which neither version was trained on.</source>
        <translation>どちらのバージョンの学習にも使っていない、検証用の写真{count:,}枚での結果です。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} reviewed photo, which a version may have been trained on.</source>
        <translation>レビュー済みの写真{count:,}枚での結果です。どちらかのバージョンの学習に使われた可能性があります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>On {count:,} reviewed photos, which a version may have been trained on.</source>
        <translation>レビュー済みの写真{count:,}枚での結果です。どちらかのバージョンの学習に使われた可能性があります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Both are equally good.</source>
        <translation>両者は同等です。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>The mean difference in core IoU is {points} points.</source>
        <translation>境界を除くIoUの平均の差は{points}ポイントです。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>Photos are listed with the largest loss first.</source>
        <translation>写真は悪化の大きい順に並んでいます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>{count:,} photos could not be read.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,}枚の写真を読み取れませんでした。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_comparison.py"/>
        <source>{count:,} photo could not be read.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,}枚の写真を読み取れませんでした。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Size</source>
        <extracomment>title</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Standing</source>
        <extracomment>title</extracomment>
        <translation>状況</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Before → after</source>
        <extracomment>title</extracomment>
        <translation>前 → 後</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Trained from</source>
        <extracomment>title</extracomment>
        <translation>学習元</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Made</source>
        <extracomment>title</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Version</source>
        <extracomment>title</extracomment>
        <translation>バージョン</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_table.py"/>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>{megabytes:.1f} MB</source>
        <translation>{megabytes:.1f} MB</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Earlier shipped model</source>
        <translation>以前の付属モデル</translation>
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
        <translation>{figures}（検証用の{count:,}枚の写真）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>{figures}, on {count:,} photo held out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{figures}（検証用の{count:,}枚の写真）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Trained on {names} and {count:,} more</source>
        <translation>学習に使用：{names}、ほか{count:,}枚</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Trained on {names}</source>
        <translation>学習に使用：{names}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Not better, so not put in use</source>
        <translation>優れていないため不使用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Starts new folders</source>
        <translation>新しいフォルダーの開始モデル</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/version_texts.py"/>
        <source>Based on an earlier shipped model</source>
        <translation>以前の付属モデルを基に作成</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Model versions</source>
        <translation>モデルのバージョン</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Note on the selected version</source>
        <translation>選択したバージョンのメモ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Propose with it in this folder</source>
        <extracomment>tool tip</extracomment>
        <translation>このフォルダーの提案にこのバージョンを使います</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Use this version</source>
        <extracomment>menu, button or message</extracomment>
        <translation>このバージョンを使う(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Go back to the version that was in use before</source>
        <extracomment>tool tip</extracomment>
        <translation>前に使っていたバージョンに戻ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Use &amp;previous</source>
        <extracomment>menu, button or message</extracomment>
        <translation>前のバージョンを使う(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Give it another title</source>
        <extracomment>tool tip</extracomment>
        <translation>別のタイトルを付けます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Rename</source>
        <extracomment>menu, button or message</extracomment>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Score two versions on the photos held out: two selected ones, or one and that in use</source>
        <extracomment>tool tip</extracomment>
        <translation>検証用の写真で2つのバージョンを採点します（選択した2つ、または1つと使用中のもの）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Co&amp;mpare…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>比較(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Show how the new model was compared with the one before, photo by photo</source>
        <extracomment>tool tip</extracomment>
        <translation>新しいモデルと前のモデルの比較を写真ごとに表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Show result…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>結果を表示…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Have folders that are opened for the first time start with it</source>
        <extracomment>tool tip</extracomment>
        <translation>初めて開くフォルダーをこのバージョンで始めます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>For &amp;new folders</source>
        <extracomment>menu, button or message</extracomment>
        <translation>新しいフォルダー用(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Write it to a file, for another folder or computer</source>
        <extracomment>tool tip</extracomment>
        <translation>別のフォルダーやコンピューターのためにファイルに書き込みます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Export…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>List a model that was exported elsewhere</source>
        <extracomment>tool tip</extracomment>
        <translation>ほかでエクスポートしたモデルを一覧に加えます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Import…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Stop listing it, and set its file aside</source>
        <extracomment>tool tip</extracomment>
        <translation>一覧から外し、ファイルを退避します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>&amp;Delete</source>
        <extracomment>menu, button or message</extracomment>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>A fine-tuned version is put in use when it beats the one before it on photos held out of its training. You can go back to any version here; photos that you have not touched are then proposed again.</source>
        <translation>ファインチューニングしたバージョンは、学習に使わない検証用の写真で前のバージョンを上回ると使用されます。ここでいつでも任意のバージョンに戻せます。その場合、手を加えていない写真は再提案されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/versions.py"/>
        <source>Use &amp;previous: {title}</source>
        <translation>前のバージョンを使う：{title}(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/watched_choice.py"/>
        <source>Photos to watch</source>
        <translation>観察する写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/dialogs/watched_choice.py"/>
        <source>What the model proposes for these photos is shown after each epoch; Space checks one</source>
        <translation>これらの写真に対するモデルの提案がエポックごとに表示されます。Spaceで選択します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Every photo already has a proposal by this model.</source>
        <translation>すべての写真にこのモデルの提案がすでにあります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Stopped after {done} of {total} photo.</source>
        <translation>{total}枚中{done}枚の写真で停止しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Stopped after {done} of {total} photos.</source>
        <translation>{total}枚中{done}枚の写真で停止しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Proposed {count} photo.</source>
        <translation>{count}枚の写真を提案しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>Proposed {count} photos.</source>
        <translation>{count}枚の写真を提案しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>{count} photo could not be read.</source>
        <translation>{count}枚の写真を読み取れませんでした。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/batch.py"/>
        <source>{count} photos could not be read.</source>
        <translation>{count}枚の写真を読み取れませんでした。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/border_width.py"/>
        <source>{error} The border's width holds until the folder is closed.</source>
        <translation>{error} 境界の幅はフォルダーを閉じるまで有効です。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marked {count:,} photos reviewed.</source>
        <translation>{count:,}枚の写真をレビュー済みにしました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marked {count:,} photo reviewed.</source>
        <translation>{count:,}枚の写真をレビュー済みにしました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipped {count:,} photos.</source>
        <translation>{count:,}枚の写真をスキップしました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipped {count:,} photo.</source>
        <translation>{count:,}枚の写真をスキップしました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Reset {count:,} photos to their proposals.</source>
        <translation>{count:,}枚の写真を提案に戻しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Reset {count:,} photo to its proposal.</source>
        <translation>{count:,}枚の写真を提案に戻しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Tagged {count:,} photos.</source>
        <translation>{count:,}枚の写真にタグを付けました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Tagged {count:,} photo.</source>
        <translation>{count:,}枚の写真にタグを付けました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the tag from {count:,} photos.</source>
        <translation>{count:,}枚の写真からタグを外しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the tag from {count:,} photo.</source>
        <translation>{count:,}枚の写真からタグを外しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Flagged {count:,} photos.</source>
        <translation>{count:,}枚の写真にフラグを付けました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Flagged {count:,} photo.</source>
        <translation>{count:,}枚の写真にフラグを付けました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the flags from {count:,} photos.</source>
        <translation>{count:,}枚の写真からフラグを外しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Removed the flag from {count:,} photo.</source>
        <translation>{count:,}枚の写真からフラグを外しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Changed the notes of {count:,} photos.</source>
        <translation>{count:,}枚の写真のメモを変更しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Changed the note of {count:,} photo.</source>
        <translation>{count:,}枚の写真のメモを変更しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noted the reason for {count:,} skips.</source>
        <translation>{count:,}件のスキップの理由を記録しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noted the reason for {count:,} skip.</source>
        <translation>{count:,}件のスキップの理由を記録しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marking {count:,} photos reviewed</source>
        <translation>{count:,}枚の写真をレビュー済みにしています</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Marking {count:,} photo reviewed</source>
        <translation>{count:,}枚の写真をレビュー済みにしています</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipping {count:,} photos</source>
        <translation>{count:,}枚の写真をスキップしています</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Skipping {count:,} photo</source>
        <translation>{count:,}枚の写真をスキップしています</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Resetting {count:,} photos</source>
        <translation>{count:,}枚の写真を提案に戻しています</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Resetting {count:,} photo</source>
        <translation>{count:,}枚の写真を提案に戻しています</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noting on {count:,} photos</source>
        <translation>{count:,}枚の写真に記録しています</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Noting on {count:,} photo</source>
        <translation>{count:,}枚の写真に記録しています</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} have no mask yet.</source>
        <translation>{count:,}枚にはまだマスクがありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} has no mask yet.</source>
        <translation>{count:,}枚にはまだマスクがありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} have no proposal.</source>
        <translation>{count:,}枚には提案がありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} has no proposal.</source>
        <translation>{count:,}枚には提案がありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Stopped after {done:,} of {total:,} photos.</source>
        <translation>{total:,}枚中{done:,}枚の写真で停止しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>Changing the selected photos failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>選択した写真の変更中に予期しないエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} photos could not be changed. {reason}</source>
        <translation>{count:,}枚の写真を変更できませんでした。{reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/bulk_changer.py"/>
        <source>{count:,} photo could not be changed. {reason}</source>
        <translation>{count:,}枚の写真を変更できませんでした。{reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title} was cancelled, as the photo was left before it was done.</source>
        <translation>完了前に写真を離れたため、「{title}」をキャンセルしました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title} failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>「{title}」で予期しないエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{error} The mask is as it was.</source>
        <translation>{error} マスクは元のままです。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title} was cancelled, as a step before it was undone.</source>
        <translation>それより前の操作を元に戻したため、「{title}」をキャンセルしました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/edit_queue.py"/>
        <source>{title}: the mask kept changing meanwhile. Stop painting for a moment and try again.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>「{title}」：その間にマスクが変わり続けました。描画を少し止めて、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/live_preview.py"/>
        <source>The preview failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>プレビュー中に予期しないエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>Copy mask from previous photo</source>
        <extracomment>title</extracomment>
        <translation>前の写真からマスクをコピー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>No photo before this one has a mask to copy.</source>
        <translation>これより前に、コピーできるマスクのある写真がありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>Copied the mask of {name}.</source>
        <translation>{name}のマスクをコピーしました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>the mask of {name} has {width} × {height} pixels and this photo {this_width} × {this_height}, so it cannot be copied</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{name}のマスクは{width} × {height}ピクセル、この写真は{this_width} × {this_height}ピクセルのため、コピーできません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/mask_of_previous.py"/>
        <source>{name} has no mask to copy</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>{name}にはコピーできるマスクがありません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/previewer.py"/>
        <source>Re-derive border</source>
        <extracomment>title</extracomment>
        <translation>境界を再作成</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/previous_versions.py"/>
        <source>Restore previous version</source>
        <extracomment>title</extracomment>
        <translation>以前のバージョンを復元</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/previous_versions.py"/>
        <source>Reading the previous version failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>以前のバージョンの読み取り中に予期しないエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>{name}: this is not saved yet, so it cannot be taken back. Take back the review or skip on the photo.</source>
        <translation>{name}：まだ保存されていないため、取り消せません。写真のレビューまたはスキップを取り消してください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>Taking back {step}</source>
        <translation>取り消し中：{step}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>There is nothing to take back: the photo has changed since.</source>
        <translation>取り消すものがありません。写真がその後変更されました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>Another step was made since; Edit &gt; Undo takes that back first.</source>
        <translation>その後に別の操作が行われました。編集 &gt; 元に戻すでは、まずその操作が取り消されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>Taking the step back failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>操作の取り消し中に予期しないエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>{step} of {name}</source>
        <translation>{name}の{step}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/editing/step_undo.py"/>
        <source>{step} of {count:,} photos</source>
        <translation>{count:,}枚の写真の{step}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>This folder cannot be written to: its masks are kept in {place}.</source>
        <translation>このフォルダーには書き込めません。マスクは{place}に保存されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Keep masks elsewhere…</source>
        <translation>マスクを別の場所に保存…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>This folder cannot be written to: you can look at it, but not change anything.</source>
        <translation>このフォルダーには書き込めません。閲覧できますが、変更はできません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Open anyway</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Open for editing</source>
        <translation>編集用に開く</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Nobody else has this folder open any more.</source>
        <translation>このフォルダーをほかに開いている人はいなくなりました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>Another program has this folder open: you can look at it, but not change anything.</source>
        <translation>別のプログラムがこのフォルダーを開いています。閲覧できますが、変更はできません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_access.py"/>
        <source>This folder is open in {program} ({user} on {host}, since {time}): you can look at it, but not change anything.</source>
        <translation>このフォルダーは{program}で開かれています（{host}の{user}、{time}から）。閲覧できますが、変更はできません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>The folder is back, and nothing is lost.</source>
        <translation>フォルダーが元に戻りました。何も失われていません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>{folder} is gone: was it renamed or moved, or is its disk not connected? Nothing is lost: what you do is saved once the folder is back.</source>
        <translation>{folder}がなくなりました。名前の変更や移動をしたか、ディスクが接続されていないのではありませんか？ 何も失われていません。作業内容はフォルダーが元に戻ると保存されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>Locate folder…</source>
        <translation>フォルダーの場所を指定…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>Going on in {folder}. Nothing is lost.</source>
        <translation>{folder}で続行します。何も失われていません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>The folder cannot be opened again</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>フォルダーを開き直せません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>these are not the photos that were open</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>開いていた写真ではありません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_finder.py"/>
        <source>Choose the folder that {name} is now, or open this one from the File menu.</source>
        <extracomment>error: what to do</extracomment>
        <translation>{name}の現在のフォルダーを選ぶか、ファイルメニューからこのフォルダーを開いてください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_target.py"/>
        <source>the folder for masks cannot be made ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>マスクのフォルダーを作成できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>The folder cannot be read</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>フォルダーを読み取れません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>Nothing has come or gone since the folder was listed.</source>
        <translation>フォルダーを読み取ってから増減はありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{name} was deleted or moved while it was open. Its mask is kept: {path}</source>
        <translation>開いている間に{name}が削除または移動されました。マスクは保持されています：{path}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{name}: another program changed the mask, which is shown as it is now.</source>
        <translation>{name}：別のプログラムがマスクを変更しました。現在の内容を表示しています。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{name}: another program changed the mask, and it cannot be shown. {problem}</source>
        <translation>{name}：別のプログラムがマスクを変更しましたが、表示できません。{problem}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>1 photo was added.</source>
        <translation>1枚の写真が追加されました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{count} photos were added.</source>
        <translation>{count}枚の写真が追加されました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>1 photo is gone.</source>
        <translation>1枚の写真がなくなりました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/folder_watcher.py"/>
        <source>{count} photos are gone.</source>
        <translation>{count}枚の写真がなくなりました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/project_opener.py"/>
        <source>“{folder}” is open in another window, which has come forward.</source>
        <translation>「{folder}」は別のウィンドウで開かれています。そのウィンドウを前面に表示しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/folders/project_opener.py"/>
        <source>The folder cannot be opened</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>フォルダーを開けません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/guide/user_guide.py"/>
        <source>No browser was found. The page is at {path}.</source>
        <translation>ブラウザーが見つかりませんでした。ページは{path}にあります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/guide/user_guide.py"/>
        <source>Opening the documentation failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>ドキュメントを開く際に予期しないエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/guide/user_guide.py"/>
        <source>the documentation cannot be shown ({reason})</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>ドキュメントを表示できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/loaded_model.py"/>
        <source>{error} The shipped model is used instead.</source>
        <translation>{error} 代わりに付属モデルを使います。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/loaded_model.py"/>
        <source>there is no model to propose with</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>提案に使うモデルがありません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/loaded_model.py"/>
        <source>{error} The choice of the model holds until PetSeg is closed.</source>
        <translation>{error} モデルの選択はPetSegを閉じるまで有効です。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_folder.py"/>
        <source>The model cannot be taken over</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>モデルを取り込めません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_holder.py"/>
        <source>The model cannot be loaded</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>モデルを読み込めません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_holder.py"/>
        <source>{error} There are no proposals; painting goes on as usual.</source>
        <translation>{error} 提案はありませんが、描画は通常どおり続けられます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/model_holder.py"/>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/start_model.py"/>
        <source>Folders that are opened for the first time start with “{title}”.</source>
        <translation>初めて開くフォルダーは「{title}」で始まります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/start_model.py"/>
        <source>The model cannot be kept for new folders</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>新しいフォルダー用にモデルを保存できません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/taken_model.py"/>
        <source>the model cannot be copied to {target} ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>モデルを{target}にコピーできません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/model/taken_model.py"/>
        <source>Free some space, or choose another folder.</source>
        <extracomment>error: what to do</extracomment>
        <translation>空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/loaded_photo.py"/>
        <source>there is not enough memory to open the photo</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真を開くためのメモリーが足りません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/loaded_photo.py"/>
        <source>Close other programs, or open a smaller copy.</source>
        <extracomment>error: what to do</extracomment>
        <translation>ほかのプログラムを閉じるか、小さいコピーを開いてください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/loaded_photo.py"/>
        <source>It was moved to {path}.</source>
        <translation>{path}に移動しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/photo_loader.py"/>
        <source>{name}: the photo cannot be opened</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}：写真を開けません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/photo_loader.py"/>
        <source>The photo cannot be opened</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>写真を開けません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/photos/replaced_photos.py"/>
        <source>Looking for replaced photos failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>差し替えられた写真の確認中に予期しないエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/box_proposal.py"/>
        <source>Box proposal</source>
        <extracomment>title</extracomment>
        <translation>ボックス提案</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/photo_proposal.py"/>
        <source>the photo keeps changing</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>写真が変化し続けています</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/photo_proposal.py"/>
        <source>Try again later.</source>
        <extracomment>error: what to do</extracomment>
        <translation>あとでもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/propagator.py"/>
        <source>Propagate</source>
        <extracomment>title</extracomment>
        <translation>伝播</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>The model is not loaded yet. Try again in a moment.</source>
        <translation>モデルがまだ読み込まれていません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>All of this mask is yours, so the new proposal changes nothing. Reset to proposal shows it.</source>
        <translation>このマスクはすべてご自身で描いたものなので、新しい提案で変わるところはありません。提案に戻すと表示されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>The GPU cannot be used, so proposals run on the CPU. {error}</source>
        <translation>GPUを使用できないため、提案はCPUで計算します。{error}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/proposing/proposer.py"/>
        <source>{name}: proposing failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}：提案中に予期しないエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/autosaver.py"/>
        <source>There is no mask yet: wait for the proposal, or paint one.</source>
        <translation>マスクがまだありません。提案を待つか、マスクを描いてください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/decisions.py"/>
        <source>Reopening</source>
        <extracomment>title</extracomment>
        <translation>レビューの取り消し</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/elsewhere.py"/>
        <source>{count} masks are now in {folder} as well. PetSeg goes on trying to save them where they belong.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count}個のマスクを{folder}にも保存しました。PetSegは本来の場所への保存を引き続き試みます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/elsewhere.py"/>
        <source>1 mask is now in {folder} as well. PetSeg goes on trying to save it where it belongs.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>1個のマスクを{folder}にも保存しました。PetSegは本来の場所への保存を引き続き試みます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/elsewhere.py"/>
        <source>Saving elsewhere failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>別の場所への保存中に予期しないエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/journal_writer.py"/>
        <source>The journal cannot be written</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>ジャーナルに書き込めません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_comparer.py"/>
        <source>The masks cannot be compared</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>マスクを比較できません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>{name}: your mask stays, and the other one is in {path}.</source>
        <translation>{name}：自分のマスクを残し、もう一方は{path}にあります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>{name}: your mask was set aside as {path}.</source>
        <translation>{name}：自分のマスクを{path}として退避しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>{name}: the mask cannot be set aside</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}：マスクを退避できません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Other programs changed {count} masks that you worked on. Yours are kept, and not saved until you have compared them.</source>
        <translation>作業中の{count}個のマスクがほかのプログラムによって変更されました。自分のマスクは保持されていますが、比較するまで保存されません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Another program deleted the mask of {name} while you worked on it. Yours is kept.</source>
        <translation>作業中に、別のプログラムが{name}のマスクを削除しました。自分のマスクは保持されています。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/mask_conflicts.py"/>
        <source>Another program changed the mask of {name} while you worked on it. Yours is kept, and not saved until you have compared them.</source>
        <translation>作業中に、別のプログラムが{name}のマスクを変更しました。自分のマスクは保持されていますが、比較するまで保存されません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/save_queue.py"/>
        <source>{name}: your work is kept and will be saved again, as saving failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}：保存中に予期しないエラーが発生しました。作業内容は保持されており、再度保存されます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/save_queue.py"/>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/saving/save_queue.py"/>
        <source>{name}: storing the state failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>{name}：状態の保存中に予期しないエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>The export cannot be planned</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>エクスポートを準備できません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>The export failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>エクスポート中に予期しないエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>The export was cancelled. Exporting to the same folder goes on from there.</source>
        <translation>エクスポートをキャンセルしました。同じフォルダーにエクスポートすると続きから始まります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>{count:,} photos were exported to {folder}.</source>
        <translation>{count:,}枚の写真を{folder}にエクスポートしました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>1 photo was exported to {folder}.</source>
        <translation>1枚の写真を{folder}にエクスポートしました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/exporter.py"/>
        <source>{count:,} could not be exported.</source>
        <translation>{count:,}枚をエクスポートできませんでした。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/importer.py"/>
        <source>The import failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>インポート中に予期しないエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/transfer/importer.py"/>
        <source>Nothing was imported.</source>
        <translation>何もインポートされませんでした。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>there are too few reviewed photos to fine-tune on ({count})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>ファインチューニングに使えるレビュー済みの写真が足りません（{count}枚）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>At least {needed} are needed. Correct some more and mark them as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>少なくとも{needed}枚必要です。さらに修正し、レビュー済みにしてください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>Fine-tuned on {count} photo, {time:%Y-%m-%d %H:%M}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count}枚の写真でファインチューニング、{time:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuned_version.py"/>
        <source>Fine-tuned on {count} photos, {time:%Y-%m-%d %H:%M}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count}枚の写真でファインチューニング、{time:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Fine-tuning failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>ファインチューニング中に予期しないエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Versions…</source>
        <translation>バージョン…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Fine-tuning was cancelled. The model in use stays.</source>
        <translation>ファインチューニングをキャンセルしました。使用中のモデルはそのままです。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/fine_tuner.py"/>
        <source>Fine-tuning was cancelled, since another folder was opened. The model in use stays.</source>
        <translation>別のフォルダーを開いたため、ファインチューニングをキャンセルしました。使用中のモデルはそのままです。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_planner.py"/>
        <source>The photos cannot be looked at</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>写真を調べられません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model is better ({figures}). It is in use now, and untouched masks are proposed again.</source>
        <translation>ファインチューニングしたモデルのほうが優れています（{figures}）。すでに使用中で、手を加えていないマスクは再提案されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model is not better ({figures}). The model in use stays; the new one is kept as a version.</source>
        <translation>ファインチューニングしたモデルは優れていません（{figures}）。使用中のモデルはそのままで、新しいモデルはバージョンとして残ります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model may be better, but these photos do not show it for certain ({figures}). The model in use stays; the new one is kept as a version.</source>
        <translation>ファインチューニングしたモデルのほうが優れている可能性がありますが、これらの写真では確実とはいえません（{figures}）。使用中のモデルはそのままで、新しいモデルはバージョンとして残ります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model contradicts the model it started from on photos that nobody corrected. It is not used unless you decide so ({figures}).</source>
        <translation>ファインチューニングしたモデルは、誰も修正していない写真で元のモデルと食い違っています。使用すると決めない限り使われません（{figures}）。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>The fine-tuned model is better than the one that was in use when it began ({figures}). Another one was chosen meanwhile and stays; the new one is kept as a version.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ファインチューニングしたモデルは、開始時に使用中だったモデルより優れています（{figures}）。その間に別のモデルが選ばれたため、それがそのまま使われ、新しいモデルはバージョンとして残ります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>{new:.1%} agreement with your masks, before {old:.1%}, on {count} photos that it was not trained on</source>
        <extracomment>menu, button or message</extracomment>
        <translation>自分のマスクとの一致度{new:.1%}、以前は{old:.1%}、学習に使っていない{count}枚の写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>{new:.1%} agreement with your mask, before {old:.1%}, on {count} photo that it was not trained on</source>
        <extracomment>menu, button or message</extracomment>
        <translation>自分のマスクとの一致度{new:.1%}、以前は{old:.1%}、学習に使っていない{count}枚の写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>1 more reviewed photo needed</source>
        <translation>レビュー済みの写真があと1枚必要</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>{count} more reviewed photos needed</source>
        <translation>レビュー済みの写真があと{count}枚必要</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>Fine-tuning needs at least {needed} reviewed photos, and there is {reviewed}. Correct some more and mark them as reviewed.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ファインチューニングにはレビュー済みの写真が少なくとも{needed}枚必要ですが、現在は{reviewed}枚です。さらに修正し、レビュー済みにしてください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/tuning_texts.py"/>
        <source>Fine-tuning needs at least {needed} reviewed photos, and there are {reviewed}. Correct some more and mark them as reviewed.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ファインチューニングにはレビュー済みの写真が少なくとも{needed}枚必要ですが、現在は{reviewed}枚です。さらに修正し、レビュー済みにしてください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_comparer.py"/>
        <source>The versions cannot be compared</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>バージョンを比較できません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_comparer.py"/>
        <source>there are no reviewed photos to compare on</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>比較に使えるレビュー済みの写真がありません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_comparer.py"/>
        <source>Correct some photos and mark them as reviewed.</source>
        <extracomment>error: what to do</extracomment>
        <translation>写真を修正し、レビュー済みにしてください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>“{title}” is no longer listed. Its file was moved to {path}.</source>
        <translation>「{title}」を一覧から外しました。ファイルは{path}に移動しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>“{title}” is listed now. It proposes once you choose it.</source>
        <translation>「{title}」を一覧に加えました。選択すると提案に使われます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>“{title}” was exported to {path}.</source>
        <translation>「{title}」を{path}にエクスポートしました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/jobs/tuning/version_keeper.py"/>
        <source>The version cannot be changed</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>バージョンを変更できません</translation>
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
        <translation>フォルダーは読み取り専用で開かれています</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/action_spec.py"/>
        <source>Open a folder of photos first</source>
        <translation>先に写真のフォルダーを開いてください</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Undo {step}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>元に戻す：{step}(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Undo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Redo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Redo {step}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>やり直し：{step}(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Undo revie&amp;w</source>
        <extracomment>menu, button or message</extracomment>
        <translation>レビューを取り消す(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Take the last step on this photo back</source>
        <extracomment>tool tip</extracomment>
        <translation>この写真に対する最後の操作を元に戻します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Make the step again</source>
        <extracomment>tool tip</extracomment>
        <translation>操作をやり直します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Redo</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>やり直し</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Take the last review, skip or import back, and go to that photo</source>
        <extracomment>tool tip</extracomment>
        <translation>最後のレビュー、スキップ、またはインポートを取り消し、その写真に移動します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Undo review, skip or import</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>レビュー、スキップ、インポートを取り消す</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;History</source>
        <extracomment>menu, button or message</extracomment>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>List the steps made on this photo, and go back to any</source>
        <extracomment>tool tip</extracomment>
        <translation>この写真に対する操作を一覧表示し、任意の時点に戻ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Re-derive &amp;border</source>
        <extracomment>menu, button or message</extracomment>
        <translation>境界を再作成(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Redraw the border band, as wide as chosen, along the whole outline of the pet</source>
        <extracomment>tool tip</extracomment>
        <translation>ペットの輪郭全体に沿って、指定した幅で境界帯を描き直します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Reset to &amp;proposal</source>
        <extracomment>menu, button or message</extracomment>
        <translation>提案に戻す(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Drop all corrections of this photo and show the model's proposal</source>
        <extracomment>tool tip</extracomment>
        <translation>この写真の修正をすべて破棄し、モデルの提案を表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Copy &amp;mask from previous photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>前の写真からマスクをコピー(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Paint this photo with the mask of the photo before it, as in a burst of photos</source>
        <extracomment>tool tip</extracomment>
        <translation>連写などで、前の写真のマスクをこの写真に描きます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Clear mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マスクを消去(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Make the whole mask background</source>
        <extracomment>tool tip</extracomment>
        <translation>マスク全体を背景にします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Pre&amp;vious versions of this mask…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>このマスクの以前のバージョン(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Look at the mask as it was before it was replaced in the last 24 hours, and restore it</source>
        <extracomment>tool tip</extracomment>
        <translation>過去24時間以内に置き換えられる前のマスクを表示し、復元します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>S&amp;ettings…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>Theme, colours, sizes, memory and other choices that hold for every folder</source>
        <extracomment>tool tip</extracomment>
        <translation>テーマ、色、サイズ、メモリーなど、すべてのフォルダーに共通の設定です</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>&amp;Edit</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/edit.py"/>
        <source>C&amp;lean up</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>クリーンアップ(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Open folder…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open a folder of photos</source>
        <extracomment>tool tip</extracomment>
        <translation>写真のフォルダーを開きます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open folder</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open &amp;photo…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真を開く(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open one photo, with the folder that it is in</source>
        <extracomment>tool tip</extracomment>
        <translation>1枚の写真を、それが入っているフォルダーとともに開きます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Open photo</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>写真を開く</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Try a &amp;sample photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>サンプル写真を試す(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Copy a photo that comes with PetSeg into a folder of yours and open it</source>
        <extracomment>tool tip</extracomment>
        <translation>PetSeg付属の写真をお使いのフォルダーにコピーして開きます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Export masks…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マスクをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Write the masks of this folder in the format of another program</source>
        <extracomment>tool tip</extracomment>
        <translation>このフォルダーのマスクをほかのプログラムの形式で書き込みます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Import masks…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マスクをインポート(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Take over masks that another program made</source>
        <extracomment>tool tip</extracomment>
        <translation>ほかのプログラムで作成したマスクを取り込みます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Show the open folder in the file manager</source>
        <extracomment>tool tip</extracomment>
        <translation>開いているフォルダーをファイルマネージャーで表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Refres&amp;h folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>フォルダーを更新(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Look for photos and masks that have come or gone</source>
        <extracomment>tool tip</extracomment>
        <translation>追加された、またはなくなった写真とマスクを調べます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Close folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>フォルダーを閉じる(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Leave the folder and go back to the start page</source>
        <extracomment>tool tip</extracomment>
        <translation>フォルダーを閉じ、スタートページに戻ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;Quit</source>
        <extracomment>menu, button or message</extracomment>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>Save what is not saved yet, and quit</source>
        <extracomment>tool tip</extracomment>
        <translation>まだ保存されていないものを保存し、終了します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/file.py"/>
        <source>&amp;File</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Find an action…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>機能を検索(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Type what you want to do, and do it</source>
        <extracomment>tool tip</extracomment>
        <translation>実行したいことを入力して実行します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Ke&amp;ys and gestures</source>
        <extracomment>menu, button or message</extracomment>
        <translation>キーとジェスチャー(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>List every key and gesture</source>
        <extracomment>tool tip</extracomment>
        <translation>すべてのキーと操作を一覧表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Choose other keys</source>
        <extracomment>tool tip</extracomment>
        <translation>ほかのキーを選びます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;User guide</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Open the user guide in the browser; it comes with PetSeg and needs no network</source>
        <extracomment>tool tip</extracomment>
        <translation>ブラウザーでユーザーガイドを開きます。PetSegに付属しており、ネットワークは不要です</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Tour of the window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ウィンドウのツアー(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Explain the parts of the window in five steps</source>
        <extracomment>tool tip</extracomment>
        <translation>ウィンドウの各部を5つのステップで説明します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>What’s &amp;new</source>
        <extracomment>menu, button or message</extracomment>
        <translation>新機能(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Open the list of what has changed from version to version in the browser</source>
        <extracomment>tool tip</extracomment>
        <translation>バージョンごとの変更点の一覧をブラウザーで開きます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Report a problem…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>問題を報告(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Write down what went wrong, with versions and the last lines of the log</source>
        <extracomment>tool tip</extracomment>
        <translation>問題の内容を、バージョンとログの最後の行とともに書き留めます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Open lo&amp;g folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ログフォルダーを開く(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Show the files in which PetSeg notes what it did and what failed</source>
        <extracomment>tool tip</extracomment>
        <translation>PetSegが行った処理と失敗を記録したファイルを表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Copy system information</source>
        <extracomment>menu, button or message</extracomment>
        <translation>システム情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Copy versions, system and device, for a report</source>
        <extracomment>tool tip</extracomment>
        <translation>報告用にバージョン、システム、デバイスをコピーします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;About PetSeg</source>
        <extracomment>menu, button or message</extracomment>
        <translation>PetSegについて(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>Version, licence and what this is</source>
        <extracomment>tool tip</extracomment>
        <translation>バージョン、ライセンス、概要</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/help.py"/>
        <source>&amp;Help</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Paint at least one stroke first.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>先に1回以上ストロークを描いてください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Propose &amp;again</source>
        <extracomment>menu, button or message</extracomment>
        <translation>再提案(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Ask the model in use for this photo's mask; your own strokes stay</source>
        <extracomment>tool tip</extracomment>
        <translation>使用中のモデルにこの写真のマスクを提案させます。自分のストロークは残ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>P&amp;ropagate</source>
        <extracomment>menu, button or message</extracomment>
        <translation>伝播(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Show what the strokes change where nobody has painted; again for the next suggestion</source>
        <extracomment>tool tip</extracomment>
        <translation>誰も描いていない部分がストロークによってどう変わるかを表示します。もう一度で次の候補</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Propose &amp;folder</source>
        <extracomment>menu, button or message</extracomment>
        <translation>フォルダーを提案(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Propose a mask for every photo that has none of this model yet</source>
        <extracomment>tool tip</extracomment>
        <translation>このモデルの提案がまだないすべての写真にマスクを提案します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Fine-&amp;tune…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ファインチューニング(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Train the model on the reviewed photos, in the background</source>
        <extracomment>tool tip</extracomment>
        <translation>レビュー済みの写真を使い、バックグラウンドでモデルを学習させます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Stop fine-tuning and keep best</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ファインチューニングを停止して最良を残す(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>End the training with the best weights so far, compare them and keep them as a version</source>
        <extracomment>tool tip</extracomment>
        <translation>これまでで最良の重みで学習を終え、比較してバージョンとして残します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Cancel fine-tuning and discard</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ファインチューニングをキャンセルして破棄(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>End the training; the model in use stays</source>
        <extracomment>tool tip</extracomment>
        <translation>学習を終えます。使用中のモデルはそのままです</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Training pane&amp;l</source>
        <extracomment>menu, button or message</extracomment>
        <translation>学習パネル(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Show curves and watched photos while a fine-tune runs</source>
        <extracomment>tool tip</extracomment>
        <translation>ファインチューニング中に曲線と観察する写真を表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Res&amp;ult of the last fine-tune…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>前回のファインチューニングの結果(&amp;U)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Choose which version of the model proposes in this folder</source>
        <extracomment>tool tip</extracomment>
        <translation>このフォルダーで提案に使うモデルのバージョンを選びます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Compute on a GPU where one can be used, else on the CPU</source>
        <extracomment>tool tip</extracomment>
        <translation>GPUを使えればGPUで、使えなければCPUで計算します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>&amp;Automatic</source>
        <extracomment>menu, button or message</extracomment>
        <translation>自動(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>Leave the GPU to others</source>
        <extracomment>tool tip</extracomment>
        <translation>GPUをほかの用途に空けておきます</translation>
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
        <translation>GPUで計算し、使用できない場合は知らせます</translation>
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
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/model.py"/>
        <source>C&amp;ompute on</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>計算デバイス(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Mark reviewed and next</source>
        <extracomment>menu, button or message</extracomment>
        <translation>レビュー済みにして次へ(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Ne&amp;xt</source>
        <extracomment>menu, button or message</extracomment>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Next</source>
        <extracomment>menu, button or message</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Mark reviewed and next</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>レビュー済みにして次へ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>The mask is right: save it for training and go on to the next photo</source>
        <extracomment>tool tip</extracomment>
        <translation>マスクは正しいものとして学習用に保存し、次の写真に進みます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Leave this photo out and go on</source>
        <extracomment>tool tip</extracomment>
        <translation>この写真をスキップして進みます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Skip photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真をスキップ(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Take back reviewed or skipped</source>
        <extracomment>menu, button or message</extracomment>
        <translation>レビュー・スキップを取り消す(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Say that this photo is not done after all</source>
        <extracomment>tool tip</extracomment>
        <translation>この写真を未完了に戻します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Previous photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>前の写真(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Go back one photo in the list as it is shown</source>
        <extracomment>tool tip</extracomment>
        <translation>表示中の一覧で1枚前の写真に戻ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Next photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>次の写真(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Go on one photo in the list as it is shown</source>
        <extracomment>tool tip</extracomment>
        <translation>表示中の一覧で1枚次の写真に進みます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Next &amp;unreviewed photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>次の未レビューの写真(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Go on to the next photo that is neither reviewed nor skipped</source>
        <extracomment>tool tip</extracomment>
        <translation>レビューもスキップもしていない次の写真に進みます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>F&amp;ind photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真を検索(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>List only photos whose names, tags or notes contain a text</source>
        <extracomment>tool tip</extracomment>
        <translation>名前、タグ、メモにテキストを含む写真だけを一覧表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Select &amp;all photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>すべての写真を選択(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Select every photo that is listed, for the commands on selected photos</source>
        <extracomment>tool tip</extracomment>
        <translation>一覧のすべての写真を選択し、選択した写真へのコマンドの対象にします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Mark {count:,} photos reviewed</source>
        <translation>{count:,}枚の写真をレビュー済みにする(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Mark reviewed</source>
        <translation>レビュー済みにする(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>The masks of the selected photos are right: save them for training</source>
        <extracomment>tool tip</extracomment>
        <translation>選択した写真のマスクは正しいものとして学習用に保存します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Mark reviewed</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>レビュー済みにする</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Skip {count:,} photos</source>
        <translation>{count:,}枚の写真をスキップ(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Leave the selected photos out</source>
        <extracomment>tool tip</extracomment>
        <translation>選択した写真をスキップします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Reset {count:,} photos to proposals</source>
        <translation>{count:,}枚の写真を提案に戻す(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Reset to proposal</source>
        <translation>提案に戻す(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Drop all corrections of the selected photos and show the model's proposals</source>
        <extracomment>tool tip</extracomment>
        <translation>選択した写真の修正をすべて破棄し、モデルの提案を表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Propose {count:,} photos again</source>
        <translation>{count:,}枚の写真を再提案(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Propose again</source>
        <translation>再提案(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Ask the model in use for the masks of the selected photos; your own strokes stay</source>
        <extracomment>tool tip</extracomment>
        <translation>使用中のモデルに選択した写真のマスクを提案させます。自分のストロークは残ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Propose again</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>再提案</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Show photo in f&amp;ile manager</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真をファイルマネージャーで表示(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Show the folder of the selected photo in the file manager</source>
        <extracomment>tool tip</extracomment>
        <translation>選択した写真のフォルダーをファイルマネージャーで表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Copy {count:,} paths</source>
        <translation>{count:,}個のパスをコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Copy path</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Put the paths of the selected photos on the clipboard</source>
        <extracomment>tool tip</extracomment>
        <translation>選択した写真のパスをクリップボードにコピーします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Copy path</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>By &amp;name</source>
        <extracomment>menu, button or message</extracomment>
        <translation>名前順(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Least sure first</source>
        <extracomment>menu, button or message</extracomment>
        <translation>不確かな順(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>By &amp;state</source>
        <extracomment>menu, button or message</extracomment>
        <translation>状態順(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>By &amp;tag</source>
        <extracomment>menu, button or message</extracomment>
        <translation>タグ順(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Next is the &amp;least sure</source>
        <extracomment>menu, button or message</extracomment>
        <translation>次は最も不確かな写真(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Skip &amp;because</source>
        <translation>理由を付けてスキップ(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Photo</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>写真(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>S&amp;elected photos</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>選択した写真(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/photo.py"/>
        <source>&amp;Order photos</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>写真の並べ替え(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Tag &amp;{number}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>タグ&amp;{number}</translation>
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
        <translation>選択した写真にタグを付けます。すべてに付いている場合は外します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Leave the selected photos out, and note why</source>
        <extracomment>tool tip</extracomment>
        <translation>選択した写真をスキップし、理由を記録します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Flag {count:,} photos</source>
        <translation>{count:,}枚の写真にフラグを付ける(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Flag</source>
        <translation>フラグ(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Mark the selected photos to come back to, or remove the flags if all have one</source>
        <extracomment>tool tip</extracomment>
        <translation>あとで見直せるように選択した写真にフラグを付けます。すべてに付いている場合は外します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Other tags…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>その他のタグ(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Add or remove any tags of the selected photos</source>
        <extracomment>tool tip</extracomment>
        <translation>選択した写真にタグを追加、または写真から外します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Tags and &amp;note of this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>この写真のタグとメモ(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Show what is noted about the open photo, and go on writing there</source>
        <extracomment>tool tip</extracomment>
        <translation>開いている写真について記録した内容を表示し、続きを書きます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;No animal</source>
        <extracomment>menu, button or message</extracomment>
        <translation>動物なし(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Blurred</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ぼやけている(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Several animals</source>
        <extracomment>menu, button or message</extracomment>
        <translation>複数の動物(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>&amp;Other reason…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>その他の理由(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/remarks.py"/>
        <source>Leave the selected photos out, and write why</source>
        <extracomment>tool tip</extracomment>
        <translation>選択した写真をスキップし、理由を書きます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint &amp;pet</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ペットを描画(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint b&amp;ackground</source>
        <extracomment>menu, button or message</extracomment>
        <translation>背景を描画(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint border, the uncertain band around a pet</source>
        <extracomment>tool tip</extracomment>
        <translation>ペットの周りの不確かな帯である境界を描きます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint b&amp;order</source>
        <extracomment>menu, button or message</extracomment>
        <translation>境界を描画(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>S&amp;wap pet and background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ペットと背景を入れ替え(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint background instead of pet, and pet again the next time</source>
        <extracomment>tool tip</extracomment>
        <translation>ペットの代わりに背景を描きます。もう一度でペットに戻ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Keep pet as it is: no tool paints over it</source>
        <extracomment>tool tip</extracomment>
        <translation>ペットをそのまま保ちます。どのツールでも上から描けません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Lock &amp;pet</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ペットをロック(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Keep background as it is: no tool paints over it</source>
        <extracomment>tool tip</extracomment>
        <translation>背景をそのまま保ちます。どのツールでも上から描けません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Lock &amp;background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>背景をロック(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Keep border as it is: no tool paints over it</source>
        <extracomment>tool tip</extracomment>
        <translation>境界をそのまま保ちます。どのツールでも上から描けません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Lock b&amp;order</source>
        <extracomment>menu, button or message</extracomment>
        <translation>境界をロック(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>&amp;Smaller tool</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ツールを小さく(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the tool a fifth smaller</source>
        <extracomment>tool tip</extracomment>
        <translation>ツールを5分の1小さくします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>La&amp;rger tool</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ツールを大きく(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the tool a fifth larger</source>
        <extracomment>tool tip</extracomment>
        <translation>ツールを5分の1大きくします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>S&amp;quare brush</source>
        <extracomment>menu, button or message</extracomment>
        <translation>四角いブラシ(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint with a square instead of a disk</source>
        <extracomment>tool tip</extracomment>
        <translation>円ではなく正方形で描きます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Border follows the o&amp;utline</source>
        <extracomment>menu, button or message</extracomment>
        <translation>境界を輪郭に追従(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>While pet or background is painted, the border band follows the new outline</source>
        <extracomment>tool tip</extracomment>
        <translation>ペットや背景を描くと、境界帯が新しい輪郭に追従します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Border follows</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>境界を追従</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Silhouette onl&amp;y</source>
        <extracomment>menu, button or message</extracomment>
        <translation>シルエットのみ(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Paint without a border, and draw it everywhere when the photo is marked reviewed</source>
        <extracomment>tool tip</extracomment>
        <translation>境界なしで描き、写真をレビュー済みにするときに全体の境界を描きます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Narrower bor&amp;der</source>
        <extracomment>menu, button or message</extracomment>
        <translation>境界を狭く(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the border band a fifth narrower</source>
        <extracomment>tool tip</extracomment>
        <translation>境界帯を5分の1狭くします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>W&amp;ider border</source>
        <extracomment>menu, button or message</extracomment>
        <translation>境界を広く(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Make the border band a fifth wider</source>
        <extracomment>tool tip</extracomment>
        <translation>境界帯を5分の1広くします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>&amp;Tools</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/tools.py"/>
        <source>Prote&amp;ct from painting</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>描画のロック(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Zoom &amp;in</source>
        <extracomment>menu, button or message</extracomment>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Zoom &amp;out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Fit in window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the whole photo</source>
        <extracomment>tool tip</extracomment>
        <translation>写真全体を表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Fit mas&amp;k in window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マスクをウィンドウに合わせる(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the pet as large as the window allows</source>
        <extracomment>tool tip</extracomment>
        <translation>ペットをウィンドウに収まる最大の大きさで表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Actual size</source>
        <extracomment>menu, button or message</extracomment>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show one pixel of the photo on one of the screen (100 %)</source>
        <extracomment>tool tip</extracomment>
        <translation>写真の1ピクセルを画面の1ピクセルで表示します（100%）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show &amp;mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マスクを表示(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show or hide the mask; hold Q or M to hide it for a moment</source>
        <extracomment>tool tip</extracomment>
        <translation>マスクの表示を切り替えます。QまたはMを押している間は一時的に隠れます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Colour the classes over the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>写真の上にクラスの色を付けます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Colours</source>
        <extracomment>menu, button or message</extracomment>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Draw only where the classes meet; again for colours</source>
        <extracomment>tool tip</extracomment>
        <translation>クラスの境目だけを描きます。もう一度で色に戻ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Outline</source>
        <extracomment>menu, button or message</extracomment>
        <translation>輪郭(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show how sure the model was; again for colours</source>
        <extracomment>tool tip</extracomment>
        <translation>モデルがどれだけ確信していたかを表示します。もう一度で色に戻ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Co&amp;nfidence</source>
        <extracomment>menu, button or message</extracomment>
        <translation>確信度(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Difference</source>
        <extracomment>menu, button or message</extracomment>
        <translation>差分(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show where the mask is no longer what the model proposed; again for colours</source>
        <extracomment>tool tip</extracomment>
        <translation>モデルの提案から変わったところを表示します。もう一度で色に戻ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Dim &amp;background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>背景を暗く(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Darken the photo where the mask says background</source>
        <extracomment>tool tip</extracomment>
        <translation>マスクが背景の部分の写真を暗くします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Change &amp;split view</source>
        <extracomment>menu, button or message</extracomment>
        <translation>分割表示を切り替え(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Mask over the photo, beside it, or to one side of a line</source>
        <extracomment>tool tip</extracomment>
        <translation>マスクを写真に重ねる、横に並べる、線の片側に表示するを切り替えます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>O&amp;verview</source>
        <extracomment>menu, button or message</extracomment>
        <translation>全体図(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>While only a part is in view, show the whole photo small in a corner</source>
        <extracomment>tool tip</extracomment>
        <translation>一部だけを表示しているとき、写真全体を隅に小さく表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Reset brightness and contrast</source>
        <extracomment>menu, button or message</extracomment>
        <translation>明るさとコントラストをリセット(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the photo as it is</source>
        <extracomment>tool tip</extracomment>
        <translation>写真をそのまま表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Grid of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真のグリッド(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Review a hundred masks at a glance: arrow keys move, Return reviews, Space opens a photo large</source>
        <extracomment>tool tip</extracomment>
        <translation>100個のマスクを一目でレビューします：矢印キーで移動、Enterでレビュー済み、Spaceで写真を大きく表示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Masks on thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>サムネイルにマスク(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Show the masks in the photo list; the grid always shows them</source>
        <extracomment>tool tip</extracomment>
        <translation>写真の一覧にマスクを表示します。グリッドには常に表示されます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Larger thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>サムネイルを大きく(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Enlarge the thumbnails of the grid, or else of the list; Ctrl and the wheel do it too</source>
        <extracomment>tool tip</extracomment>
        <translation>グリッド（なければ一覧）のサムネイルを大きくします。Ctrl+ホイールでも変更できます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Smaller thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>サムネイルを小さく(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Shrink the thumbnails of the grid, or else of the list; Ctrl and the wheel do it too</source>
        <extracomment>tool tip</extracomment>
        <translation>グリッド（なければ一覧）のサムネイルを小さくします。Ctrl+ホイールでも変更できます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>F&amp;ull screen</source>
        <extracomment>menu, button or message</extracomment>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Fill the screen with the window; again to go back</source>
        <extracomment>tool tip</extracomment>
        <translation>ウィンドウを画面いっぱいに表示します。もう一度で元に戻ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Keyboard to the ne&amp;xt part</source>
        <extracomment>menu, button or message</extracomment>
        <translation>キーボードを次の部分へ(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Move the keyboard on: list, photo, panel</source>
        <extracomment>tool tip</extracomment>
        <translation>キーボードの対象を進めます：一覧、写真、パネル</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Next part</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>次の部分</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Keyboard to the &amp;previous part</source>
        <extracomment>menu, button or message</extracomment>
        <translation>キーボードを前の部分へ(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Move the keyboard back: panel, photo, list</source>
        <extracomment>tool tip</extracomment>
        <translation>キーボードの対象を戻します：パネル、写真、一覧</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Previous part</source>
        <extracomment>button, where the menu's text is too long</extracomment>
        <translation>前の部分</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Light or dark as the desktop is</source>
        <extracomment>tool tip</extracomment>
        <translation>デスクトップに合わせてライトまたはダークにします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;System</source>
        <extracomment>menu, button or message</extracomment>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Dark text on a light ground</source>
        <extracomment>tool tip</extracomment>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Light</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Light text on a dark ground</source>
        <extracomment>tool tip</extracomment>
        <translation>暗い背景に明るい文字</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Dark</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;View</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Mask st&amp;yle</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>マスクのスタイル(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>Thumb&amp;nails</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>サムネイル(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/action_table/view.py"/>
        <source>&amp;Theme</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>Fine-tune…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ファインチューニング…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>Show grid</source>
        <extracomment>menu, button or message</extracomment>
        <translation>グリッドを表示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>Export…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/all_done.py"/>
        <source>That was the last one: every photo is reviewed or skipped.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>これで最後です。すべての写真がレビュー済みまたはスキップ済みになりました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>Undo skip</source>
        <extracomment>menu, button or message</extracomment>
        <translation>スキップを取り消す</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>Undo review</source>
        <extracomment>menu, button or message</extracomment>
        <translation>レビューを取り消す</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>{name}: skipped</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name}：スキップ済み</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>{name}: reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name}：レビュー済み</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/canvas_notes.py"/>
        <source>Why?</source>
        <extracomment>menu, button or message</extracomment>
        <translation>理由は？</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/central_area.py"/>
        <source>Proposing masks</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マスクを提案中</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/central_area.py"/>
        <source>Opening {name}…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name}を開いています…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/central_area.py"/>
        <source>There are no photos in {folder}.
PetSeg opens JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC and AVIF files.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{folder}には写真がありません。
PetSegはJPEG、PNG、WebP、BMP、TIFF、GIF、HEIC、AVIFのファイルを開けます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Paint</source>
        <extracomment>menu, button or message</extracomment>
        <translation>描画</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>drag with the left button</source>
        <extracomment>menu, button or message</extracomment>
        <translation>左ボタンでドラッグ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>drag with the right button, or with Ctrl</source>
        <extracomment>menu, button or message</extracomment>
        <translation>右ボタンまたはCtrlを押しながらドラッグ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Shift+click</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Shift+クリック</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Straight line from the last stroke</source>
        <extracomment>menu, button or message</extracomment>
        <translation>最後のストロークからの直線</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Ctrl or Alt+wheel, or Alt+drag with the right button</source>
        <extracomment>menu, button or message</extracomment>
        <translation>CtrlまたはAlt+ホイール、またはAlt+右ボタンでドラッグ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Size of the tool</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ツールのサイズ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>wheel, or two fingers</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ホイール、または2本指</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Zoom at the pointer</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ポインターの位置でズーム</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>drag with Space held, or with the middle button</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Spaceを押しながら、または中央ボタンでドラッグ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Move the photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真を移動</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>hold Q or M</source>
        <extracomment>menu, button or message</extracomment>
        <translation>QまたはMを押している間</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Hide the mask for a moment</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マスクを一時的に隠す</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Tab and Shift+Tab, over photo or list</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真または一覧の上でTabとShift+Tab</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Next and previous photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>次の写真と前の写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Space, or a double click</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Space、またはダブルクリック</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Photo of the grid, large</source>
        <extracomment>menu, button or message</extracomment>
        <translation>グリッドの写真を大きく表示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Ctrl+wheel, over list or grid</source>
        <extracomment>menu, button or message</extracomment>
        <translation>一覧またはグリッドの上でCtrl+ホイール</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Size of thumbnails</source>
        <extracomment>menu, button or message</extracomment>
        <translation>サムネイルのサイズ</translation>
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
        <translation>始めた操作をキャンセル</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>The log folder {folder} cannot be shown.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ログフォルダー{folder}を表示できません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Versions, system and device were copied.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>バージョン、システム、デバイスをコピーしました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/dialog_opener.py"/>
        <source>Mouse and held keys</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マウスと押し続けるキー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/drops.py"/>
        <source>Open the folder of the photos first, then drop {name} on it to import its masks.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>先に写真のフォルダーを開いてから、{name}をドロップしてマスクをインポートしてください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/drops.py"/>
        <source>The folder is open read-only, so the masks of {name} cannot be imported.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>フォルダーが読み取り専用で開かれているため、{name}のマスクをインポートできません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>moves the photo while it is held</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>は、押している間写真を動かします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>goes to the next photo</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>は、次の写真に進みます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>goes to the previous photo</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>は、前の写真に戻ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/keys.py"/>
        <source>cancels what was begun</source>
        <extracomment>a menu, or a part of a sentence: see the file</extracomment>
        <translation>は、始めた操作をキャンセルします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/menus.py"/>
        <source>Open &amp;recent</source>
        <extracomment>menu, button or message</extracomment>
        <translation>最近使ったフォルダー(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/menus.py"/>
        <source>Tool bar</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ツールバー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>PetSeg comes with a new model. Your fine-tuned one stays in use here.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>PetSegに新しいモデルが付属しています。ここでは、ファインチューニングしたモデルが引き続き使用されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>You can go back at any time under Model &gt; Versions. The next fine-tune starts from the new model, is compared with the one in use on photos held out of its training, and is used only if it is better.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>モデル &gt; バージョンでいつでも元に戻せます。次のファインチューニングは新しいモデルから始まり、学習に使わない検証用の写真で使用中のモデルと比較され、優れている場合にのみ使用されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>Use the new model</source>
        <extracomment>menu, button or message</extracomment>
        <translation>新しいモデルを使う</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>Show versions</source>
        <extracomment>menu, button or message</extracomment>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>PetSeg comes with a new model. Masks that you have not touched are proposed again as you get to them.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>PetSegに新しいモデルが付属しています。手を加えていないマスクは、写真を開くときに再提案されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/model_news.py"/>
        <source>Propose all now</source>
        <extracomment>menu, button or message</extracomment>
        <translation>今すぐすべて提案</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Open folder of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真のフォルダーを開く</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Save masks elsewhere</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マスクを別の場所に保存</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Locate folder of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真のフォルダーの場所を指定</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Photos ({patterns})</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真 ({patterns})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>the sample photo cannot be put there ({reason})</source>
        <extracomment>error: what is wrong, as a clause; may follow a file's name</extracomment>
        <translation>そこにサンプル写真を置けません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/opening.py"/>
        <source>Open a folder of your own photos.</source>
        <extracomment>error: what to do</extracomment>
        <translation>ご自身の写真のフォルダーを開いてください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/photo_walk.py"/>
        <source>There is no mask yet: wait for the proposal, or open the photo and paint one.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マスクがまだありません。提案を待つか、写真を開いてマスクを描いてください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/progress_display.py"/>
        <source>{done} of {total} photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真{total}枚中{done}枚</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/recent_display.py"/>
        <source>{reviewed} of {total} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{total}枚中{reviewed}枚レビュー済み</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/remark_commands.py"/>
        <source>Other reason…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>その他の理由…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/selected_photos.py"/>
        <source>The folder {folder} cannot be shown.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>フォルダー{folder}を表示できません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/selected_photos.py"/>
        <source>Copied the path.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>パスをコピーしました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/selected_photos.py"/>
        <source>Copied {count:,} paths.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,}個のパスをコピーしました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Tools, classes and border</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ツール、クラス、境界</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>View</source>
        <extracomment>menu, button or message</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>How photo and mask are shown</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真とマスクの表示方法</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Changes of the whole mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マスク全体の変更</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マスク</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>Tags, note and flag of this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>この写真のタグ、メモ、フラグ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>The steps made on this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>この写真に対する操作</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/side_pages.py"/>
        <source>History</source>
        <extracomment>menu, button or message</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Opening the folder…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>フォルダーを開いています…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Proposing…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>提案中…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Saving…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>保存中…</translation>
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
        <translation>保存済み</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Arrow keys: another photo · Return: reviewed · Space: open it large</source>
        <extracomment>menu, button or message</extracomment>
        <translation>矢印キー：別の写真 · Enter：レビュー済み · Space：大きく表示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>{keys} · Esc: leave the grid</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{keys} · Esc：グリッドを閉じる</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Return closes the outline · Esc cancels it</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Enterで輪郭を閉じる · Escでキャンセル</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Return accepts the suggestion · Esc leaves the mask as it is</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Enterで候補を採用 · Escでマスクはそのまま</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>This folder is read-only: the mask cannot be changed.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>このフォルダーは読み取り専用のため、マスクを変更できません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Fine-tuned {day} {month:%b}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ファインチューニング {month:%b} {day}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Thinner than the border ({width} px), so all of it is border. Press {key} to paint without the border.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>境界（{width} px）より細いため、すべて境界になりました。境界なしで描くには{key}を押してください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/status_line.py"/>
        <source>Thinner than the border ({width} px), so all of it is border. Turn off “Border follows the outline” to paint without the border.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>境界（{width} px）より細いため、すべて境界になりました。境界なしで描くには「境界を輪郭に追従」をオフにしてください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Your photos</source>
        <extracomment>title</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Each photo of the folder with its state. Tab goes to the next one and Shift+Tab to the one before, over the photo too. The boxes above choose which photos are listed, and in which order.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>フォルダーの各写真とその状態です。写真の上でもTabで次、Shift+Tabで前に移動します。上の欄で、一覧に表示する写真と順序を選びます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>A mask to start from</source>
        <extracomment>title</extracomment>
        <translation>最初のマスク</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>The model proposes a mask for each photo. It is striped for as long as nobody has checked it. Hold Q to see the photo without it; the wheel zooms, and Space with a drag moves the photo.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>モデルが各写真のマスクを提案します。誰も確認していない間は縞模様で表示されます。Qを押している間はマスクなしの写真が見えます。ホイールでズームし、Spaceを押しながらドラッグすると写真が動きます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Correct what is wrong</source>
        <extracomment>title</extracomment>
        <translation>誤りを修正</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Choose a tool and a class, and paint. Each button shows its key. Ctrl+Z takes a step back. There is no need to save: each stroke is on disk within a second.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ツールとクラスを選んで描きます。各ボタンにキーが表示されています。Ctrl+Zで操作を元に戻せます。保存は不要です。各ストロークは1秒以内にディスクに書き込まれます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Say that it is right</source>
        <extracomment>title</extracomment>
        <translation>正しければレビュー済みに</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Return marks the mask as reviewed and opens the next photo. A proposal that needs no correction is reviewed in the same way.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Enterでマスクをレビュー済みにし、次の写真を開きます。修正の要らない提案も同じようにレビュー済みにします。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>Teach the model, and take the masks along</source>
        <extracomment>title</extracomment>
        <translation>モデルを学習させ、マスクを利用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tour.py"/>
        <source>After a dozen reviewed photos, Fine-tune trains the model on them while you go on working. File &gt; Export masks writes them for other programs. Help has the user guide, and this tour.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>レビュー済みの写真が10枚あまりになると、作業を続けながらファインチューニングでモデルを学習させられます。ファイル &gt; マスクをエクスポートでほかのプログラム用に書き込めます。ヘルプにはユーザーガイドとこのツアーがあります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tuning_offer.py"/>
        <source>Enough photos are reviewed: a fine-tune on them may make the next proposals better.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>十分な枚数の写真がレビュー済みです。これらでファインチューニングすると、次からの提案が良くなる可能性があります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/tuning_offer.py"/>
        <source>Not now</source>
        <extracomment>menu, button or message</extracomment>
        <translation>あとで</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>P&amp;hoto list</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真の一覧(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>Tool pane&amp;l</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ツールパネル(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>{folder} (read-only)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{folder}（読み取り専用）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/main_window/window.py"/>
        <source>PetSeg closes when this is done: {edit}. Close once more to cancel it.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>PetSegはこの処理が終わると閉じます：{edit}。もう一度閉じるとキャンセルします。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/document.py"/>
        <source>Clear mask</source>
        <extracomment>title</extracomment>
        <translation>マスクを消去</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} {reason}. Choose another key.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key}{reason}。別のキーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} already belongs to {action}.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key}はすでに{action}のキーです。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} cannot be told from {other}, which belongs to {action}.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key}は、{action}のキーである{other}と区別できません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>is not a key that can be used</source>
        <extracomment>why, within a sentence</extracomment>
        <translation>は使用できないキーです</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>The stored keys cannot be read; the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>保存されたキーを読み取れないため、既定値を使います。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>There is no action “{name}”; its keys were left out.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>「{name}」という機能がないため、そのキーを除外しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>The keys of “{name}” cannot be read; the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>「{name}」のキーを読み取れないため、既定値を使います。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>“{key}” is not a key; it was left out of “{name}”.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>「{key}」はキーではないため、「{name}」から除外しました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} was left out of “{name}”: it belongs to the canvas.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key}を「{name}」から除外しました。キャンバスのキーです。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_bindings.py"/>
        <source>{key} was left out of “{name}”: it belongs to “{owner}”.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{key}を「{name}」から除外しました。「{owner}」のキーです。</translation>
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
        <translation>ツールと判断のキーを左手側に配置</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/key_profiles.py"/>
        <source>A and D go from photo to photo, Ctrl+N draws an outline, T shows and hides the mask</source>
        <extracomment>tool tip</extracomment>
        <translation>AとDで写真を移動、Ctrl+Nで輪郭を描画、Tでマスクの表示を切り替え</translation>
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
        <translation>FとDで写真を移動、Nで描画、Hでマスクの表示を切り替え、Ctrl+数字でクラスを選択</translation>
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
        <translation>Lでなげなわ、Iでクラスを選択、Dでペットを選択、Fで全画面、Ctrl+Hでマスクの表示を切り替え</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Standard</source>
        <extracomment>title</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Safe for colour-blind people</source>
        <extracomment>title</extracomment>
        <translation>色覚の多様性に対応</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Diameter in pixels of the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>写真のピクセル単位の直径</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width of a thumbnail; Ctrl and the wheel change it too</source>
        <extracomment>tool tip</extracomment>
        <translation>サムネイルの幅。Ctrl+ホイールでも変更できます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Size of the brush</source>
        <extracomment>label among all settings</extracomment>
        <translation>ブラシのサイズ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Size of the eraser</source>
        <extracomment>label among all settings</extracomment>
        <translation>消しゴムのサイズ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Size of the smart brush</source>
        <extracomment>label among all settings</extracomment>
        <translation>スマートブラシのサイズ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Tip</source>
        <extracomment>label of a control</extracomment>
        <translation>先端</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Pen pressure</source>
        <extracomment>label of a control</extracomment>
        <translation>筆圧</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>A light touch of the pen paints thinner</source>
        <extracomment>tool tip</extracomment>
        <translation>軽く触れると細く描けます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Fill</source>
        <extracomment>label of a control</extracomment>
        <translation>塗りつぶし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Tolerance</source>
        <extracomment>label of a control</extracomment>
        <translation>許容値</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>How different the colours to fill may be</source>
        <extracomment>tool tip</extracomment>
        <translation>塗りつぶす色の違いの許容範囲</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Connected only</source>
        <extracomment>label of a control</extracomment>
        <translation>隣接のみ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Fill only what is connected to the point under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>ポインターの位置とつながった部分だけを塗りつぶします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Follows the outline</source>
        <extracomment>label of a control</extracomment>
        <translation>輪郭に追従</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Painting pet or background redraws the border along the outline there</source>
        <extracomment>tool tip</extracomment>
        <translation>ペットや背景を描くと、そこの輪郭に沿って境界を描き直します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Border follows the outline</source>
        <extracomment>label among all settings</extracomment>
        <translation>境界を輪郭に追従</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Silhouette only</source>
        <extracomment>label of a control</extracomment>
        <translation>シルエットのみ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Paint pet and background without a border; it is drawn when the photo is marked reviewed</source>
        <extracomment>tool tip</extracomment>
        <translation>ペットと背景を境界なしで描きます。境界は写真をレビュー済みにするときに描かれます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width</source>
        <extracomment>label of a control</extracomment>
        <translation>幅</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width of the border band on this photo, in its pixels. On a photo twice as large it is twice as wide.</source>
        <extracomment>tool tip</extracomment>
        <translation>この写真での境界帯の幅（ピクセル単位）。2倍の大きさの写真では2倍の幅になります。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Width of the border</source>
        <extracomment>label among all settings</extracomment>
        <translation>境界の幅</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Colour of the class, on the canvas and in the panels</source>
        <extracomment>tool tip</extracomment>
        <translation>キャンバスとパネルでのクラスの色</translation>
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
        <translation>マスクが写真を覆う強さ</translation>
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
        <translation>提案を縞模様に</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Stripe a proposal that nobody has checked</source>
        <extracomment>tool tip</extracomment>
        <translation>誰も確認していない提案を縞模様で表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Mask as</source>
        <extracomment>label of a control</extracomment>
        <translation>マスクの表示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Dim background</source>
        <extracomment>label of a control</extracomment>
        <translation>背景を暗く</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Brightness</source>
        <extracomment>label of a control</extracomment>
        <translation>明るさ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Display only; the file is unchanged</source>
        <extracomment>tool tip</extracomment>
        <translation>表示だけの変更です。ファイルは変わりません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Contrast</source>
        <extracomment>label of a control</extracomment>
        <translation>コントラスト</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Gamma</source>
        <extracomment>label of a control</extracomment>
        <translation>ガンマ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Above 100 % lightens dark fur; the file is unchanged</source>
        <extracomment>tool tip</extracomment>
        <translation>100%を超えると暗い毛並みが明るくなります。ファイルは変わりません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Overview</source>
        <extracomment>label of a control</extracomment>
        <translation>全体図</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Show the whole photo in a corner while only part of it is in view</source>
        <extracomment>tool tip</extracomment>
        <translation>一部だけを表示しているとき、写真全体を隅に表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Masks on thumbnails</source>
        <extracomment>label of a control</extracomment>
        <translation>サムネイルにマスク</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Show the masks in the photo list</source>
        <extracomment>tool tip</extracomment>
        <translation>写真の一覧にマスクを表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Thumbnails in the list</source>
        <extracomment>label of a control</extracomment>
        <translation>一覧のサムネイル</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/options.py"/>
        <source>Thumbnails in the grid</source>
        <extracomment>label of a control</extracomment>
        <translation>グリッドのサムネイル</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>To do</source>
        <translation>未完了</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Unsure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Without mask</source>
        <translation>マスクなし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Proposed</source>
        <translation>提案済み</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Corrected</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Reviewed</source>
        <translation>レビュー済み</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No pet found</source>
        <translation>ペット未検出</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Flagged</source>
        <translation>フラグ付き</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>With a note</source>
        <translation>メモ付き</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マスクなし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No pet</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ペットなし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No mask yet</source>
        <translation>マスクはまだありません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Proposal, not yet checked</source>
        <translation>提案（未確認）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>No pet found, not yet checked</source>
        <translation>ペット未検出（未確認）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Skipped: {reason}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>スキップ済み：{reason}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_filter.py"/>
        <source>Tags: {tags}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>タグ：{tags}</translation>
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
        <translation>提案の不確かさ：{share:.0%}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>Proposed by a model that is not listed any more</source>
        <extracomment>menu, button or message</extracomment>
        <translation>一覧から外れたモデルによる提案</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_list.py"/>
        <source>Proposed by {model}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{model}による提案</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>By name</source>
        <extracomment>title</extracomment>
        <translation>名前順</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List the photos by name</source>
        <extracomment>tool tip</extracomment>
        <translation>写真を名前順に並べます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>Least sure first</source>
        <extracomment>title</extracomment>
        <translation>不確かな順</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List photos first that the model was least sure of, then those without a proposal, reviewed and skipped last</source>
        <extracomment>tool tip</extracomment>
        <translation>モデルが最も不確かだった写真から並べます。提案のない写真がその後、レビュー済みとスキップ済みは最後です</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>By state</source>
        <extracomment>title</extracomment>
        <translation>状態順</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List photos without a mask first, then proposed, corrected, reviewed, skipped</source>
        <extracomment>tool tip</extracomment>
        <translation>マスクのない写真、提案済み、修正済み、レビュー済み、スキップ済みの順に並べます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>By tag</source>
        <extracomment>title</extracomment>
        <translation>タグ順</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/photo_order.py"/>
        <source>List the photos by their first tag, those without any last</source>
        <extracomment>tool tip</extracomment>
        <translation>写真を最初のタグの順に並べます。タグのない写真は最後です</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Theme</source>
        <extracomment>label of a control</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>How the window looks; the photo and its surroundings stay as they are</source>
        <extracomment>tool tip</extracomment>
        <translation>ウィンドウの外観。写真とその周囲は変わりません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>As the desktop</source>
        <extracomment>choice</extracomment>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Dark</source>
        <extracomment>choice</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Light</source>
        <extracomment>choice</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Language</source>
        <extracomment>label of a control</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Language of the window; takes effect at the next start</source>
        <extracomment>tool tip</extracomment>
        <translation>ウィンドウの言語。次にPetSegを起動したときに反映されます</translation>
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
        <translation>計算デバイス</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Where the model runs; Automatic takes a GPU where one can be used</source>
        <extracomment>tool tip</extracomment>
        <translation>モデルを実行する場所。「自動」では使用可能ならGPUを使います</translation>
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
        <translation>先に提案する写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>How many photos after the open one are proposed before you get there</source>
        <extracomment>tool tip</extracomment>
        <translation>開いている写真より先の何枚を前もって提案するか</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Propagate after a pause</source>
        <extracomment>label of a control</extracomment>
        <translation>手を止めたら伝播</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>When painting pauses, show what the strokes change elsewhere; Return accepts it</source>
        <extracomment>tool tip</extracomment>
        <translation>描く手を止めると、ストロークによるほかの部分の変化を表示します。Enterで採用します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Folder for models</source>
        <extracomment>label of a control</extracomment>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Model &gt; Versions offers the models in this folder in every folder of photos</source>
        <extracomment>tool tip</extracomment>
        <translation>このフォルダーのモデルは、すべての写真フォルダーでモデル &gt; バージョンに表示されます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Reopen the last folder</source>
        <extracomment>label of a control</extracomment>
        <translation>最後のフォルダーを開き直す</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Start with the folder that was open last, unless PetSeg is started with one</source>
        <extracomment>tool tip</extracomment>
        <translation>フォルダーを指定して起動した場合を除き、最後に開いていたフォルダーで始めます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Propose again after a new model</source>
        <extracomment>label of a control</extracomment>
        <translation>新しいモデルで再提案</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Masks that you have not touched are proposed again in the background, those first that the model before was least sure of; otherwise as you get to them</source>
        <extracomment>tool tip</extracomment>
        <translation>手を加えていないマスクをバックグラウンドで再提案します。前のモデルが最も不確かだったものから始めます。オフの場合は写真を開くときに再提案します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Unsure from</source>
        <extracomment>label of a control</extracomment>
        <translation>不確かとみなす値</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The photo list can be narrowed to photos whose proposal is at least so uncertain</source>
        <extracomment>tool tip</extracomment>
        <translation>写真の一覧を、提案の不確かさがこの値以上の写真に絞り込めます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Next is the least sure</source>
        <extracomment>label of a control</extracomment>
        <translation>次は最も不確かな写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Going on opens the photo that the model is least sure of, wherever it is in the list; going back returns</source>
        <extracomment>tool tip</extracomment>
        <translation>次へ進むと、一覧のどこにあっても、モデルが最も不確かな写真を開きます。戻ると元の写真に戻ります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Offer a fine-tune after</source>
        <extracomment>label of a control</extracomment>
        <translation>ファインチューニングの提示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>So many photos reviewed since the last one; 0 never offers it</source>
        <extracomment>tool tip</extracomment>
        <translation>前回からレビュー済みになった写真がこの枚数に達すると提示します。0では提示しません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source> photos</source>
        <extracomment>unit after a number</extracomment>
        <translation> 枚</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Start it without asking</source>
        <extracomment>label of a control</extracomment>
        <translation>確認せずに開始</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Begin the fine-tune instead of offering it</source>
        <extracomment>tool tip</extracomment>
        <translation>提示する代わりにファインチューニングを始めます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Show what it uses before a fine-tune</source>
        <extracomment>label of a control</extracomment>
        <translation>ファインチューニングの前に使用内容を表示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Show photos, time and choices before the training begins</source>
        <extracomment>tool tip</extracomment>
        <translation>学習を始める前に、写真、時間、選択肢を表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>Memory for undo</source>
        <extracomment>label of a control</extracomment>
        <translation>取り消し用メモリ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>For all open photos together; when it is full, the oldest steps can no longer be undone</source>
        <extracomment>tool tip</extracomment>
        <translation>開いたすべての写真の合計。いっぱいになると、最も古い操作から元に戻せなくなります</translation>
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
        <translation>設定を読み取れません（{reason}）。既定値を使います。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The settings file was damaged; the defaults are used.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>設定ファイルが破損していたため、既定値を使います。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>The old file was renamed to {name}.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>古いファイルの名前を{name}に変えました。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/settings.py"/>
        <source>the settings cannot be saved ({reason})</source>
        <extracomment>error: why, within a sentence</extracomment>
        <translation>設定を保存できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paint the chosen class</source>
        <extracomment>tool tip</extracomment>
        <translation>選んだクラスを描きます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Brush</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ブラシ(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Right button paints background · Shift+click: straight line</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>右ボタンで背景を描画 · Shift+クリック：直線</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Eraser</source>
        <extracomment>menu, button or message</extracomment>
        <translation>消しゴム(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paints background · Shift+click: straight line</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>背景を描画 · Shift+クリック：直線</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paint the chosen class up to the edges in the photo</source>
        <extracomment>tool tip</extracomment>
        <translation>選んだクラスを写真のエッジまで描きます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>S&amp;mart brush</source>
        <extracomment>menu, button or message</extracomment>
        <translation>スマートブラシ(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paints up to the edges in the photo · right button: background</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>写真のエッジまで描画 · 右ボタン：背景</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Paints up to the edges in the photo. Paint along the outline, with the ring across it.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>写真のエッジまで描きます。円が輪郭をまたぐようにして、輪郭に沿って描いてください。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Draw around an area, or click corner by corner, to paint what is inside</source>
        <extracomment>tool tip</extracomment>
        <translation>範囲を囲むか、頂点を順にクリックして、その内側を描きます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Lasso</source>
        <extracomment>menu, button or message</extracomment>
        <translation>なげなわ(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag around an area or click corners</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>ドラッグで範囲を囲むか、頂点をクリック</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag around an area, or click corner by corner. A double click or a click on the first one closes it.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>ドラッグで範囲を囲むか、頂点を順にクリックします。ダブルクリックするか最初の頂点をクリックすると閉じます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Fill an area of one colour, or one patch of a class, with a click</source>
        <extracomment>tool tip</extracomment>
        <translation>1色の範囲、または1つのクラスの領域をクリックで塗りつぶします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>&amp;Fill</source>
        <extracomment>menu, button or message</extracomment>
        <translation>塗りつぶし(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Click to fill · right button fills with background</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>クリックで塗りつぶし · 右ボタンで背景に塗りつぶし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Choose the class under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>ポインターの位置のクラスを選びます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Pic&amp;k</source>
        <extracomment>menu, button or message</extracomment>
        <translation>スポイト(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Click to choose the class under the pointer</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>クリックでポインターの位置のクラスを選択</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Click on the mask to paint with the class that is there.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>マスクをクリックすると、そこにあるクラスで描けます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag a box, and the model looks closer there and proposes again</source>
        <extracomment>tool tip</extracomment>
        <translation>ボックスをドラッグすると、モデルがその中を詳しく見て再提案します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Bo&amp;x</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ボックス(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag a box for the model to look closer</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>モデルに詳しく見せるボックスをドラッグ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag a box around the pet. The model looks closer there and proposes again.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>ペットの周りにボックスをドラッグします。モデルがその中を詳しく見て再提案します。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Brush the model's proposal back in</source>
        <extracomment>tool tip</extracomment>
        <translation>モデルの提案をブラシで戻します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Accep&amp;t</source>
        <extracomment>menu, button or message</extracomment>
        <translation>採用(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Brush the model's proposal back in where your strokes were wrong.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>ストロークが誤っていたところに、モデルの提案をブラシで戻します。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Move the photo; with any tool, hold Space or the middle mouse button</source>
        <extracomment>tool tip</extracomment>
        <translation>写真を動かします。どのツールでもSpaceまたはマウスの中央ボタンを押している間は動かせます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Ha&amp;nd</source>
        <extracomment>menu, button or message</extracomment>
        <translation>手のひら(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag to move the photo · the wheel zooms</source>
        <extracomment>status bar: what the pointer does with this tool</extracomment>
        <translation>ドラッグで写真を移動 · ホイールでズーム</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tools.py"/>
        <source>Drag the photo. With any other tool, hold Space.</source>
        <extracomment>how to use a tool</extracomment>
        <translation>写真をドラッグします。ほかのツールではSpaceを押しながらドラッグします。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>&amp;Epochs</source>
        <extracomment>label of a control</extracomment>
        <translation>エポック(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>How often a training goes through the photos; Automatic goes by their number</source>
        <extracomment>tool tip</extracomment>
        <translation>学習で写真を何回繰り返すか。「自動」では写真の枚数で決まります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Learning &amp;rate</source>
        <extracomment>label of a control</extracomment>
        <translation>学習率(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>How far each step changes the weights of the decoder; those of the encoder move less</source>
        <extracomment>tool tip</extracomment>
        <translation>1ステップごとにデコーダーの重みをどれだけ変えるか。エンコーダーの重みの変化はより小さくなります</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>&amp;Parts to train</source>
        <extracomment>label of a control</extracomment>
        <translation>学習する部分(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>The decoder alone keeps more of what the model knows; the encoder's last blocks learn more from many photos</source>
        <extracomment>tool tip</extracomment>
        <translation>デコーダーのみの場合はモデルの知識がより多く残り、エンコーダーの最後のブロックも含めると多くの写真からより多くを学習します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Decoder and end of the encoder</source>
        <extracomment>choice</extracomment>
        <translation>デコーダーとエンコーダーの末尾</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Decoder</source>
        <extracomment>choice</extracomment>
        <translation>デコーダー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>&amp;Augmentation</source>
        <extracomment>label of a control</extracomment>
        <translation>データ拡張(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>How much photos are turned, scaled and recoloured, so that the model does not learn them by heart</source>
        <extracomment>tool tip</extracomment>
        <translation>モデルが写真を丸暗記しないように、写真の回転、拡大縮小、色の変更をどの程度行うか</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Strong</source>
        <extracomment>choice</extracomment>
        <translation>強い</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>Mild</source>
        <extracomment>choice</extracomment>
        <translation>弱</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/models/tuning_choices.py"/>
        <source>None</source>
        <extracomment>choice</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/translation.py"/>
        <source>Something failed unexpectedly</source>
        <extracomment>error: what failed; the error itself follows in brackets</extracomment>
        <translation>予期しないエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/collapsible_section.py"/>
        <source>Show this part</source>
        <extracomment>menu, button or message</extracomment>
        <translation>この部分を表示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/collapsible_section.py"/>
        <source>Fold this part away</source>
        <extracomment>menu, button or message</extracomment>
        <translation>この部分をたたむ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Details</source>
        <extracomment>menu, button or message</extracomment>
        <translation>詳細</translation>
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
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Next ({count} more)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>次へ（残り{count}件）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/message_strip.py"/>
        <source>Dismiss this message</source>
        <extracomment>menu, button or message</extracomment>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Size of the photo in pixels</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真のサイズ（ピクセル）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Zoom</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ズーム</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Position of this photo in the folder, and how many are done</source>
        <extracomment>menu, button or message</extracomment>
        <translation>フォルダー内でのこの写真の位置と、完了した枚数</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Whether the mask is on disk</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マスクがディスクに保存されているかどうか</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>What is being computed in the background</source>
        <extracomment>menu, button or message</extracomment>
        <translation>バックグラウンドで計算中の処理</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>What the chosen tool does</source>
        <extracomment>menu, button or message</extracomment>
        <translation>選んだツールの動作</translation>
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
        <translation>写真{position} / {total}、レビュー済み{reviewed}枚</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Photo {position} of {shown} shown, {total} in all, {reviewed} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真{position} / 表示{shown}枚、全{total}枚、レビュー済み{reviewed}枚</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>{shown} shown, {total} in all, {reviewed} reviewed</source>
        <extracomment>menu, button or message</extracomment>
        <translation>表示{shown}枚、全{total}枚、レビュー済み{reviewed}枚</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>x {x}, y {y}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>x {x}、y {y}</translation>
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
        <translation>{work}…（Escでキャンセル）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Model that makes the proposals: {model}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>提案に使うモデル：{model}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>It runs on: {device}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>実行デバイス：{device}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/status_bar.py"/>
        <source>Pixel under the pointer, counted from the top left corner, and its class</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ポインターの位置のピクセル（左上から数えた位置）とそのクラス</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>Leave the tour</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>Help &gt; Tour of the window shows it again   (Esc)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ヘルプ &gt; ウィンドウのツアーで再び表示できます   (Esc)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>{number} of {total}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/messages/tour_card.py"/>
        <source>Done</source>
        <extracomment>menu, button or message</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/start_button.py"/>
        <source>Open {folder}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{folder}を開く</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/welcome_page.py"/>
        <source>Recent folders</source>
        <extracomment>menu, button or message</extracomment>
        <translation>最近使ったフォルダー</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/welcome_page.py"/>
        <source>Pixel masks of pets. Every photo starts from a proposed mask; you correct what is wrong.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ペットのピクセル単位のマスク。どの写真も提案されたマスクから始まり、誤りだけを修正します。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/pages/welcome_page.py"/>
        <source>or drop a folder or a photo anywhere in this window</source>
        <extracomment>menu, button or message</extracomment>
        <translation>または、フォルダーや写真をこのウィンドウにドロップしてください</translation>
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
        <translation>適用前に、変更される部分が写真に表示されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Apply this clean-up; it can be undone</source>
        <extracomment>menu, button or message</extracomment>
        <translation>このクリーンアップを適用します。元に戻せます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Apply</source>
        <extracomment>menu, button or message</extracomment>
        <translation>適用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Leave the mask as it is</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マスクをそのままにします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Working…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>処理中…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Clean-up</source>
        <extracomment>menu, button or message</extracomment>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Choose a clean-up…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>クリーンアップを選択…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>Nothing to change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>変更はありません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>{count:,} pixels would change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,}ピクセルが変更されます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/clean_up_panel.py"/>
        <source>{count:,} pixel would change</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,}ピクセルが変更されます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>Opened</source>
        <extracomment>menu, button or message</extracomment>
        <translation>開いた状態</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>No steps yet. What you paint on this photo is listed here, and a click takes you back to any step.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>操作はまだありません。この写真に描いた内容がここに一覧表示され、クリックすると任意の操作の時点に戻れます。</translation>
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
        <translation>操作1件、{size}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{steps} steps, {size}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>操作{steps}件、{size}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{step} (current)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{step}（現在）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>{step} (undone)</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{step}（元に戻した操作）</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/history_panel.py"/>
        <source>Steps</source>
        <extracomment>menu, button or message</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/mask_panel.py"/>
        <source>Clean up</source>
        <extracomment>menu, button or message</extracomment>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/mask_panel.py"/>
        <source>The whole mask</source>
        <extracomment>menu, button or message</extracomment>
        <translation>マスク全体</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/propagate_panel.py"/>
        <source>Take what is shown as one step; it can be undone</source>
        <extracomment>menu, button or message</extracomment>
        <translation>表示中の内容を1つの操作として採用します。元に戻せます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/propagate_panel.py"/>
        <source>Accept</source>
        <extracomment>menu, button or message</extracomment>
        <translation>採用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/propagate_panel.py"/>
        <source>Suggestion {number} of {count}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>候補{number} / {count}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Mark this photo to come back to</source>
        <extracomment>menu, button or message</extracomment>
        <translation>あとで見直せるように、この写真にフラグを付けます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Skipped because</source>
        <extracomment>menu, button or message</extracomment>
        <translation>スキップの理由</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Tag the photo “{tag}”</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真にタグ「{tag}」を付ける</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>no reason given</source>
        <extracomment>menu, button or message</extracomment>
        <translation>理由なし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Reason for the skip</source>
        <extracomment>menu, button or message</extracomment>
        <translation>スキップの理由</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Why the photo is left out; statistics count the reasons</source>
        <extracomment>menu, button or message</extracomment>
        <translation>この写真をスキップする理由。統計では理由ごとに集計されます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Other tags, separated by commas; Return adds them</source>
        <extracomment>menu, button or message</extracomment>
        <translation>その他のタグ（コンマ区切り）。Enterで追加します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Add a tag</source>
        <extracomment>menu, button or message</extracomment>
        <translation>タグを追加</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>{count:,} characters too long to be stored</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{count:,}文字超過のため保存できません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Anything worth noting about this photo</source>
        <extracomment>menu, button or message</extracomment>
        <translation>この写真について書き留めておきたいこと</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/remark_panel.py"/>
        <source>Stored when the field is left, or with Ctrl+Return</source>
        <extracomment>menu, button or message</extracomment>
        <translation>欄を離れるか、Ctrl+Enterで保存されます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>A round tip</source>
        <extracomment>tool tip</extracomment>
        <translation>丸い先端</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Round</source>
        <extracomment>menu, button or message</extracomment>
        <translation>円形</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>A square tip</source>
        <extracomment>tool tip</extracomment>
        <translation>四角い先端</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Square</source>
        <extracomment>menu, button or message</extracomment>
        <translation>正方形</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Fill where the photo looks like under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>写真がポインターの位置と似た色の部分を塗りつぶします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Like colours</source>
        <extracomment>menu, button or message</extracomment>
        <translation>似た色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Fill the patch of one class under the pointer</source>
        <extracomment>tool tip</extracomment>
        <translation>ポインターの位置にある1つのクラスの領域を塗りつぶします</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>One class</source>
        <extracomment>menu, button or message</extracomment>
        <translation>1つのクラス</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_options.py"/>
        <source>Shift+click paints a straight line.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>Shift+クリックで直線を描きます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/tool_panel.py"/>
        <source>Class</source>
        <extracomment>menu, button or message</extracomment>
        <translation>クラス</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Colours</source>
        <extracomment>menu, button or message</extracomment>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Draw only where the classes meet</source>
        <extracomment>tool tip</extracomment>
        <translation>クラスの境目だけを描きます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Outline</source>
        <extracomment>menu, button or message</extracomment>
        <translation>輪郭</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show how sure the model was of its proposal</source>
        <extracomment>tool tip</extracomment>
        <translation>モデルが提案をどれだけ確信していたかを表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Confidence</source>
        <extracomment>menu, button or message</extracomment>
        <translation>確信度</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show where the mask differs from the proposal</source>
        <extracomment>tool tip</extracomment>
        <translation>マスクが提案と異なるところを表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show the photo once, with its mask</source>
        <extracomment>tool tip</extracomment>
        <translation>写真をマスク付きで1つ表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Single</source>
        <extracomment>menu, button or message</extracomment>
        <translation>1画面</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show the photo again beside it, without the mask</source>
        <extracomment>tool tip</extracomment>
        <translation>マスクなしの写真を横に並べて表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Side by side</source>
        <extracomment>menu, button or message</extracomment>
        <translation>並べて表示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Show the mask on one side of a line that can be dragged</source>
        <extracomment>tool tip</extracomment>
        <translation>ドラッグできる線の片側にマスクを表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Swipe</source>
        <extracomment>menu, button or message</extracomment>
        <translation>スワイプ</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Reset brightness, contrast and gamma</source>
        <extracomment>menu, button or message</extracomment>
        <translation>明るさ、コントラスト、ガンマをリセット</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/panels/view_panel.py"/>
        <source>Brightness and contrast</source>
        <extracomment>menu, button or message</extracomment>
        <translation>明るさとコントラスト</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>All photos ({count})</source>
        <extracomment>menu, button or message</extracomment>
        <translation>すべての写真 ({count})</translation>
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
        <translation>タグ：{tag} ({count})</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Which photos to list</source>
        <extracomment>menu, button or message</extracomment>
        <translation>一覧に表示する写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Show photos in state</source>
        <extracomment>menu, button or message</extracomment>
        <translation>表示する写真の状態</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>All photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>すべての写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>In which order to list the photos and to go through them</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真の一覧と移動の順序</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Order of the photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真の順序</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>No photo fits.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>条件に合う写真がありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_browser.py"/>
        <source>Show all photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>すべての写真を表示</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_cell.py"/>
        <source>Broken</source>
        <extracomment>menu, button or message</extracomment>
        <translation>破損</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_grid.py"/>
        <source>Grid of photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真のグリッド</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_grid.py"/>
        <source>No photo to show.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>表示する写真がありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/photo_list.py"/>
        <source>Cannot be read</source>
        <extracomment>menu, button or message</extracomment>
        <translation>読み取れません</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/search_field.py"/>
        <source>Search photos by name, tag or note</source>
        <extracomment>menu, button or message</extracomment>
        <translation>名前、タグ、メモで写真を検索</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/search_field.py"/>
        <source>Search name, tag, note</source>
        <extracomment>menu, button or message</extracomment>
        <translation>名前、タグ、メモを検索</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/photos/search_field.py"/>
        <source>List only photos whose names, tags or notes contain this text; Esc lists all again</source>
        <extracomment>menu, button or message</extracomment>
        <translation>名前、タグ、メモにこのテキストを含む写真だけを一覧表示します。Escですべて表示します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/curve_plot.py"/>
        <source>There are no figures before the first epoch ends.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>最初のエポックが終わるまで数値はありません。</translation>
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
        <translation>エポック{epoch}</translation>
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
        <translation>このフォルダーのレビュー済みの写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/photo_strip.py"/>
        <source>{name}: what the model proposes after the last epoch</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name}：最後のエポック後のモデルの提案</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_page.py"/>
        <source>{done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{done:,} / {total:,}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_page.py"/>
        <source>Stopping…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>停止中…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_panel.py"/>
        <source>Cancel {work}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>キャンセル：{work}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_panel.py"/>
        <source>Pause</source>
        <extracomment>menu, button or message</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/progress_panel.py"/>
        <source>Resume</source>
        <extracomment>menu, button or message</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Training panel</source>
        <extracomment>menu, button or message</extracomment>
        <translation>学習パネル</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Progress of the fine-tune</source>
        <extracomment>menu, button or message</extracomment>
        <translation>ファインチューニングの進行状況</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Loss</source>
        <extracomment>menu, button or message</extracomment>
        <translation>損失</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Held-out core IoU</source>
        <extracomment>menu, button or message</extracomment>
        <translation>検証用の境界を除くIoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Photos after each epoch</source>
        <extracomment>menu, button or message</extracomment>
        <translation>エポックごとの写真</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Compare and keep the best weights so far</source>
        <extracomment>menu, button or message</extracomment>
        <translation>これまでで最良の重みを比較し、残します</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>&amp;Stop and keep best</source>
        <extracomment>menu, button or message</extracomment>
        <translation>停止して最良を残す(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Cancel and &amp;discard</source>
        <extracomment>menu, button or message</extracomment>
        <translation>キャンセルして破棄(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>On {device}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{device}で実行</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>held out</source>
        <extracomment>menu, button or message</extracomment>
        <translation>検証用</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>core IoU</source>
        <extracomment>menu, button or message</extracomment>
        <translation>境界を除くIoU</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Hide the training panel</source>
        <extracomment>menu, button or message</extracomment>
        <translation>学習パネルを隠す</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>Hide this panel; the fine-tune goes on</source>
        <extracomment>menu, button or message</extracomment>
        <translation>このパネルを隠します。ファインチューニングは続きます</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>No photos are watched.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>観察する写真がありません。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/training_panel.py"/>
        <source>What the model proposes for the watched photos appears here after the first epoch.</source>
        <extracomment>menu, button or message</extracomment>
        <translation>観察する写真に対するモデルの提案は、最初のエポックの後にここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Starting the trainer…</source>
        <extracomment>title</extracomment>
        <translation>学習を準備中…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Reading photos and masks…</source>
        <extracomment>title</extracomment>
        <translation>写真とマスクを読み取り中…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Scoring the model in use…</source>
        <extracomment>title</extracomment>
        <translation>使用中のモデルを採点中…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Preparing the photos for training…</source>
        <extracomment>title</extracomment>
        <translation>学習用に写真を準備中…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Comparing the old and the new model…</source>
        <extracomment>title</extracomment>
        <translation>新旧のモデルを比較中…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Checking the new model on photos that nobody corrected…</source>
        <extracomment>title</extracomment>
        <translation>誰も修正していない写真で新しいモデルを確認中…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Reading photos and masks: {done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>写真とマスクを読み取り中：{total:,}枚中{done:,}枚</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Scoring the model in use: {done:,} of {total:,} photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>使用中のモデルを採点中：写真{total:,}枚中{done:,}枚</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Preparing the photos for training: {done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>学習用に写真を準備中：{total:,}枚中{done:,}枚</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Comparing the old and the new model: {done:,} of {total:,} photos</source>
        <extracomment>menu, button or message</extracomment>
        <translation>新旧のモデルを比較中：写真{total:,}枚中{done:,}枚</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Checking the new model on uncorrected photos: {done:,} of {total:,}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>未修正の写真で新しいモデルを確認中：{total:,}枚中{done:,}枚</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Show the training panel: curves, photos after each epoch, stopping early</source>
        <extracomment>menu, button or message</extracomment>
        <translation>学習パネルを表示します：曲線、エポックごとの写真、早期終了</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Loss per epoch</source>
        <extracomment>menu, button or message</extracomment>
        <translation>エポックごとの損失</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Loss per epoch: {losses}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>エポックごとの損失：{losses}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Stopping; the best weights so far are kept…</source>
        <extracomment>menu, button or message</extracomment>
        <translation>停止中です。これまでで最良の重みを残します…</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Training {fold} of {folds}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>学習{fold} / {folds}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>Epoch {epoch} of {epochs}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>エポック{epoch} / {epochs}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>loss {loss:.3f}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>損失{loss:.3f}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>about {duration} left</source>
        <extracomment>menu, button or message</extracomment>
        <translation>残り約{duration}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{seconds} s</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{minutes} min</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{hours} h {minutes} min</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/progress/tuning_panel.py"/>
        <source>{hours} h</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/setting_control.py"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/setting_control.py"/>
        <source>Choose: {title}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>選択：{title}</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/setting_control.py"/>
        <source>Colour of {name}</source>
        <extracomment>menu, button or message</extracomment>
        <translation>{name}の色</translation>
    </message>
    <message>
        <location filename="../../petseg_gui/widgets/tag_field.py"/>
        <source>cat, indoors</source>
        <extracomment>menu, button or message</extracomment>
        <translation>猫, 屋内</translation>
    </message>
</context>
</TS>
