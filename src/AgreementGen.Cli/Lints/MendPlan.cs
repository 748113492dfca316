using AgreementGen.Cli.Outputs;

namespace AgreementGen.Cli.Lints;

/// <summary>Where a mended file goes.</summary>
/// <param name="Path">The same as the input's when it is mended in its place.</param>
/// <param name="Backup">What the old file is kept as; null: it stays where it is.</param>
/// <param name="Overwrites">A file that is there is overwritten: the user named the place.</param>
internal sealed record MendTarget(string Path, string? Backup, bool Overwrites);

/// <summary>
/// All names of mended files before anything is written. <c>van-ban.docx</c> becomes <c>van-ban.da-sua.docx</c> beside it, or a file in
/// the place of <c>--output</c>; in its own place it leaves <c>van-ban.bak.docx</c> behind.
/// </summary>
internal sealed class MendPlan
{
    private const string Extension = ".docx";
    private const string Mended = ".da-sua";
    private const string Backup = ".bak";

    private readonly Dictionary<string, MendTarget> _named = new(StringComparer.Ordinal);
    private readonly bool _isInPlace;
    private readonly bool _isNamed;

    /// <param name="inputs">All files of the call.</param>
    /// <param name="output">File or folder; null: beside, or in place.</param>
    /// <exception cref="OutputPlanException">Two files would become one, or one an input.</exception>
    public MendPlan(IEnumerable<string> inputs, string? output, bool isInPlace)
    {
        (_isInPlace, _isNamed) = (isInPlace, output is not null);
        if (output is null)
            return;
        var plan = new OutputPlan([.. inputs.Where(CanBeMended)], [OutputForm.Docx], output);
        foreach (var (input, outputs) in plan.Make())
            _named[input] = new(outputs[0].Path!, null, Overwrites: true);
    }

    /// <summary>A file is written even when there was nothing to mend.</summary>
    public bool WritesAlways => _isNamed;

    /// <summary>By its name: other forms would be something else under the name of a .docx.</summary>
    public static bool CanBeMended(string path) =>
        path == OutputPlan.Standard || OutputPlan.SameFile.Equals(Path.GetExtension(path), Extension);

    /// <summary>Null: an earlier run left it, and nobody named a place for it.</summary>
    public MendTarget? For(string path)
    {
        if (_isNamed)
            return _named[path];
        if (IsOwn(path))
            return null;
        var name = Path.GetFileNameWithoutExtension(path);
        return _isInPlace
            ? new(path, Beside(path, name + Backup), Overwrites: true)
            : new(Beside(path, name + Mended), null, Overwrites: false);
    }

    /// <summary>By its name an earlier run left it.</summary>
    public static bool IsOwn(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return CanBeMended(path) && (EndsWith(name, Mended) || EndsWith(name, Backup));
    }

    private static bool EndsWith(string name, string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private static string Beside(string path, string name) =>
        Path.Join(Path.GetDirectoryName(path) ?? "", name + Extension);
}
