namespace AgreementGen.Cli;

internal static class ToolVersion
{
    /// <summary>As in <c>Directory.Build.props</c>: <c>0.1.0</c>.</summary>
    public static string Current { get; } = typeof(ToolVersion).Assembly.GetName().Version!.ToString(fieldCount: 3);
}
