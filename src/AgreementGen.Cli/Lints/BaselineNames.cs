namespace AgreementGen.Cli.Lints;

/// <summary>What files are called in a baseline: their paths from its folder, with <c>/</c>, wherever the call was made.</summary>
/// <param name="baseline">Path of the baseline.</param>
internal sealed class BaselineNames(string baseline)
{
    private readonly string _folder = Path.GetDirectoryName(Path.GetFullPath(baseline))!;

    public string Of(string path) =>
        path == Outputs.OutputPlan.Standard
            ? path
            : Path.GetRelativePath(_folder, Path.GetFullPath(path)).Replace('\\', '/');
}
