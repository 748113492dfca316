namespace AgreementGen.Diagnostics;

public static partial class Kinds
{
    public static readonly Kind FileNotFound = new("AG600", "file-not-found", Severity.Error);
    public static readonly Kind FileUnreadable = new("AG601", "file-unreadable", Severity.Error);
    public static readonly Kind FileTooLarge = new("AG602", "file-too-large", Severity.Error);
    public static readonly Kind BrokenUtf8 = new("AG603", "broken-utf8", Severity.Error);
    public static readonly Kind FileNotWritten = new("AG604", "file-not-written", Severity.Error);
    public static readonly Kind StandardNotFound = new("AG605", "standard-not-found", Severity.Error);
    public static readonly Kind FolderNotFound = new("AG606", "folder-not-found", Severity.Error);
    public static readonly Kind AccessDenied = new("AG607", "access-denied", Severity.Error);
    public static readonly Kind DiskFull = new("AG608", "disk-full", Severity.Error);
    public static readonly Kind FileIsFolder = new("AG609", "file-is-folder", Severity.Error);
    public static readonly Kind LayerNotFound = new("AG610", "layer-not-found", Severity.Error);
    public static readonly Kind MisspeltLayer = new("AG611", "misspelt-layer", Severity.Error);
    public static readonly Kind FileInUse = new("AG612", "file-in-use", Severity.Error);
    public static readonly Kind FolderNotMade = new("AG613", "folder-not-made", Severity.Error);
    public static readonly Kind OutputIsLayer = new("AG614", "output-is-layer", Severity.Error);

    private static Kind[] Surroundings =>
        [
            FileNotFound,
            FileUnreadable,
            FileTooLarge,
            BrokenUtf8,
            FileNotWritten,
            StandardNotFound,
            FolderNotFound,
            AccessDenied,
            DiskFull,
            FileIsFolder,
            LayerNotFound,
            MisspeltLayer,
            FileInUse,
            FolderNotMade,
            OutputIsLayer,
        ];
}
