namespace VerifyTests;

/// <summary>What decides the snapshot's name and folder.</summary>
public sealed class VerifySettings
{
    public VerifySettings() { }

    /// <summary>A copy, so that one test's changes do not reach another.</summary>
    public VerifySettings(VerifySettings? settings)
    {
        if (settings is null)
            return;
        Directory = settings.Directory;
        FileName = settings.FileName;
        TypeName = settings.TypeName;
        MethodName = settings.MethodName;
        Parameters = settings.Parameters;
    }

    internal string? Directory { get; private set; }
    internal string? FileName { get; private set; }
    internal string? TypeName { get; private set; }
    internal string? MethodName { get; private set; }
    internal object?[]? Parameters { get; private set; }

    /// <summary>Folder of the snapshots, relative to the test's source file.</summary>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>The whole name before <c>.verified.</c>; class, method and parameters no longer count.</summary>
    public void UseFileName(string fileName) => FileName = fileName;

    /// <summary>In place of the class's name.</summary>
    public void UseTypeName(string name) => TypeName = name;

    /// <summary>In place of the method's name.</summary>
    public void UseMethodName(string name) => MethodName = name;

    /// <summary>The values of the test's parameters, which become part of the name.</summary>
    public void UseParameters(params object?[] parameters) => Parameters = parameters;
}
