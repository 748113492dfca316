using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares a text with the file that holds the expected one.</summary>
public static class Verifier
{
    /// <summary>As the other overload, with the extension <c>txt</c>.</summary>
    public static SettingsTask Verify(
        string? target,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = ""
    ) => Verify(target, "txt", settings, sourceFile);

    /// <summary>Compares <paramref name="target"/> with <c>Class.Method_parameters.verified.extension</c> beside the test's source.</summary>
    /// <param name="extension">Without the dot.</param>
    /// <exception cref="VerifyException">On awaiting: they differ, or there is no such file.</exception>
    public static SettingsTask Verify(
        string? target,
        string extension,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = ""
    )
    {
        var method = UsesVerifyAttribute.Method;
        return new SettingsTask(
            settings,
            final => Comparison.RunAsync(target ?? "null", SnapshotName.Of(method, final, sourceFile), extension)
        );
    }
}
