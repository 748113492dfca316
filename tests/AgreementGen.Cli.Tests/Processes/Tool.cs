using System.Diagnostics;
using System.Text;

namespace AgreementGen.Cli.Tests.Processes;

/// <summary>
/// The program in a process of its own: the one that was built, or the one that the variable <see cref="ProgramVariable"/> names. Then
/// all pages of commands are run by it too, as for a native program, which no test can load.
/// </summary>
internal static class Tool
{
    public const string ProgramVariable = "AGREEMENTGEN_PROGRAM";

    /// <summary>Another program than the one that was built; null for none.</summary>
    public static string? Other { get; } =
        Environment.GetEnvironmentVariable(ProgramVariable) is { Length: > 0 } path ? Path.GetFullPath(path) : null;

    /// <summary>The words of a command line that start it.</summary>
    public static string[] Words { get; } = Other is null ? ["dotnet", typeof(ExitCode).Assembly.Location] : [Other];

    public sealed record Result(int ExitCode, string Output, string Errors);

    public static Process Start(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo(Words[0], [.. Words[1..], .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANG", "TZ", "NO_COLOR"])
            start.Environment.Remove(name);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static Task<Result> RunAsync(
        string folder,
        IReadOnlyDictionary<string, string> variables,
        string input,
        params string[] arguments
    ) => RunAsync(folder, variables, Encoding.UTF8.GetBytes(input), arguments);

    public static async Task<Result> RunAsync(
        string folder,
        IReadOnlyDictionary<string, string> variables,
        byte[] input,
        params string[] arguments
    )
    {
        using var process = Start(folder, variables, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
        return new(process.ExitCode, await output, await errors);
    }
}
