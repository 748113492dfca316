using System.Diagnostics;
using System.Text;

namespace AgreementGen.Cli.Tests.Processes;

/// <summary>The built program in a process of its own.</summary>
internal static class Tool
{
    private static readonly string Dll = typeof(ExitCode).Assembly.Location;

    public sealed record Result(int ExitCode, string Output, string Errors);

    public static Process Start(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Dll, .. arguments])
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

    public static async Task<Result> RunAsync(
        string folder,
        IReadOnlyDictionary<string, string> variables,
        string input,
        params string[] arguments
    )
    {
        using var process = Start(folder, variables, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
        return new(process.ExitCode, await output, await errors);
    }
}
