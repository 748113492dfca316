using System.Text;
using AgreementGen.Cli.Commands;
using AgreementGen.Cli.Tests.Processes;
using AgreementGen.Configuration;
using AgreementGen.Sources;

namespace AgreementGen.Cli.Tests.Commands;

/// <summary>An empty folder in which the commands of a page are run.</summary>
internal sealed class CommandFolder : IDisposable
{
    private const string Console = "console";

    private readonly string _before = Environment.CurrentDirectory;
    private readonly string _above = Directory.CreateTempSubdirectory("agreementgen-").FullName;

    /// <param name="configuration">What <c>agreementgen.yml</c> in the folder above says; null: there is none.</param>
    public CommandFolder(string? configuration = null)
    {
        if (configuration is not null)
            File.WriteAllText(Path.Join(_above, ConfigurationReader.FileName), configuration);
        Environment.CurrentDirectory = Directory.CreateDirectory(Path.Join(_above, "here")).FullName;
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_above, recursive: true);
    }

    /// <summary>Puts a file of the repository into the folder.</summary>
    public static void Copy(string path, string to)
    {
        CreateFolderOf(to);
        File.Copy(TestRepository.Path(path), to);
    }

    /// <summary>The page again, with what was really printed.</summary>
    public static string Run(string page)
    {
        var result = new StringBuilder();
        Fence? fence = null;
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            var command =
                fence?.Language == Console && line.StartsWith("$ ", StringComparison.Ordinal) ? line[2..] : null;
            if (line.StartsWith("```", StringComparison.Ordinal))
                fence = fence is null ? Fence.Open(line) : null;
            else if (fence?.Language == Console && command is null)
                continue;
            else if (fence?.File is { } file)
                File.AppendAllText(file, line + "\n");
            result.Append(line).Append('\n');
            if (command is not null)
                result.Append(Execute(command));
        }
        return result.ToString();
    }

    /// <summary><c>```yaml program.yaml</c>: a language and, when it is to be written, a file.</summary>
    private sealed record Fence(string Language, string? File)
    {
        public static Fence Open(string line)
        {
            var words = line.TrimStart('`').Split(' ', 2);
            if (words is not [_, var file])
                return new(words[0], null);
            CreateFolderOf(file);
            System.IO.File.WriteAllText(file, "");
            return new(words[0], file);
        }
    }

    private static void CreateFolderOf(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
    }

    private static string Execute(string line)
    {
        var call = ShellCall.Parse(line);
        return call.Words switch
        {
            ["cat", var file] => File.ReadAllText(file),
            ["ls"] => string.Concat(ShellCall.FilesHere().Select(file => file + "\n")),
            ["agreementgen", .. var arguments] => Run(call, arguments),
            ["dotnet", "run", "--project", "src/AgreementGen.Cli", "--", .. var arguments] => Run(call, arguments),
            _ => throw new InvalidOperationException($"No such command here: {line}"),
        };
    }

    private static string Run(ShellCall call, string[] arguments)
    {
        var (code, output, errors) = Tool.Other is null ? RunHere(call, arguments) : RunOther(call, arguments);
        var text = new StringBuilder(output);
        foreach (var line in errors.TrimEnd('\n').Split('\n').Where(line => line.Length > 0))
            text.Append("2> ").Append(line).Append('\n');
        if (code != 0)
            text.Append("=> ").Append(code).Append('\n');
        return text.ToString();
    }

    private static (int Code, string Output, string Errors) RunHere(ShellCall call, string[] arguments)
    {
        var terminal = new FakeTerminal { Variables = call.Variables, Input = InputOf(call) };
        var workspace = new DiskWorkspace(Environment.CurrentDirectory, TimeProvider.System);
        var code = Application.Run(arguments, terminal, workspace);
        return ((int)code, terminal.Output, terminal.Errors);
    }

    private static (int Code, string Output, string Errors) RunOther(ShellCall call, string[] arguments)
    {
        var run = Tool.RunAsync(Environment.CurrentDirectory, call.Variables, InputOf(call), arguments);
        var (code, output, errors) = run.GetAwaiter().GetResult();
        return (code, output.StartsWith("PK", StringComparison.Ordinal) ? "<docx>\n" : output, errors);
    }

    private static byte[] InputOf(ShellCall call) => call.Input is null ? [] : File.ReadAllBytes(call.Input);
}
