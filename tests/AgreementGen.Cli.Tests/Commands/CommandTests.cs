using System.Text;
using AgreementGen.Cli.Commands;
using AgreementGen.Sources;

namespace AgreementGen.Cli.Tests.Commands;

/// <summary>Uses the process's current directory, and so runs alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class CurrentDirectoryCollection
{
    public const string Name = "current directory";
}

/// <summary>
/// Every <c>.md</c> file in this folder is a test. A fence with a file's name (<c>```yaml program.yaml</c>) is written into an empty
/// folder; <c>program.yaml</c> is there already. In a fence <c>```console</c> each line after <c>$</c> is run: <c>agreementgen …</c>,
/// <c>cat FILE</c>, <c>ls</c>, with variables before and <c>&lt; FILE</c> behind. Below stands what is printed, standard error after
/// <c>2&gt;</c>, and an exit code other than 0 after <c>=&gt;</c>.
/// </summary>
[Collection(CurrentDirectoryCollection.Name)]
public sealed class CommandTests
{
    public static TheoryData<string> Files => [.. Names()];

    private static IEnumerable<string> Names() =>
        Directory
            .EnumerateFiles(Repository.Folder("tests/AgreementGen.Cli.Tests/Commands"), "*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.Contains(".received", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_command_does_what_its_page_says(string name)
    {
        var page = PagePath(name);
        var received = Path.ChangeExtension(page, ".received.md");
        var expected = File.ReadAllText(page);
        using var folder = new CommandFolder();

        var actual = folder.Run(expected);

        if (actual == expected)
            File.Delete(received);
        else
            File.WriteAllText(received, actual);
        Assert.Equal(expected, actual);
    }

    private static string PagePath(string name) => Repository.File($"tests/AgreementGen.Cli.Tests/Commands/{name}.md");

    [Fact]
    public void There_are_pages_for_every_command()
    {
        var pages = string.Concat(Names().Select(name => File.ReadAllText(PagePath(name))));

        Assert.All(
            new AgreementGenCommand().Subcommands,
            command => Assert.Contains($"$ agreementgen {command.Name}", pages, StringComparison.Ordinal)
        );
    }
}

/// <summary>An empty folder in which the commands of a page are run.</summary>
internal sealed class CommandFolder : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;
    private readonly string _folder = Directory.CreateTempSubdirectory("agreementgen-").FullName;

    public CommandFolder()
    {
        Environment.CurrentDirectory = _folder;
        File.Copy(Repository.File("tests/AgreementGen.Cli.Tests/Commands/program.yaml"), "program.yaml");
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The page again, with what was really printed.</summary>
    public string Run(string page)
    {
        var result = new StringBuilder();
        string? fence = null;
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            var isCommand = line.StartsWith("$ ", StringComparison.Ordinal);
            if (line.StartsWith("```", StringComparison.Ordinal))
                fence = fence is null ? OpenFence(line) : null;
            else if (fence == "console" && !isCommand)
                continue;
            else if (fence is not null and not "console")
                File.AppendAllText(fence, line + "\n");
            result.Append(line).Append('\n');
            if (fence == "console" && isCommand)
                result.Append(Execute(line[2..]));
        }
        return result.ToString();
    }

    private static string OpenFence(string line)
    {
        var words = line[3..].Split(' ', 2);
        if (words is not [_, var file])
            return words[0];
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        File.WriteAllText(file, "");
        return file;
    }

    private static string Execute(string line)
    {
        var call = Call.Parse(line);
        return call.Words switch
        {
            ["cat", var file] => File.ReadAllText(file),
            ["ls"] => string.Concat(FilesHere().Select(file => file + "\n")),
            ["agreementgen", .. var arguments] => Run(call, arguments),
            _ => throw new InvalidOperationException($"No such command here: {line}"),
        };
    }

    private static IEnumerable<string> FilesHere() =>
        Directory
            .EnumerateFiles(".", "*", SearchOption.AllDirectories)
            .Select(path => path[2..].Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static string Run(Call call, string[] arguments)
    {
        var terminal = new FakeTerminal
        {
            Variables = call.Variables,
            Input = call.Input is null ? [] : File.ReadAllBytes(call.Input),
        };
        var workspace = new DiskWorkspace(Environment.CurrentDirectory, TimeProvider.System);
        var code = Application.Run(arguments, terminal, workspace);
        var text = new StringBuilder(terminal.Output);
        foreach (var line in terminal.Errors.TrimEnd('\n').Split('\n').Where(line => line.Length > 0))
            text.Append("2> ").Append(line).Append('\n');
        if (code != ExitCode.Done)
            text.Append("=> ").Append((int)code).Append('\n');
        return text.ToString();
    }

    /// <summary>As much of a shell as the pages need.</summary>
    private sealed record Call(string[] Words, Dictionary<string, string> Variables, string? Input)
    {
        public static Call Parse(string line)
        {
            var words = new List<string>();
            var variables = new Dictionary<string, string>(StringComparer.Ordinal);
            string? input = null;
            var all = new Queue<string>(Split(line));
            while (all.TryDequeue(out var word))
            {
                if (word == "<")
                    input = all.Dequeue();
                else if (words.Count == 0 && word.Split('=', 2) is [var name, var value])
                    variables[name] = value;
                else
                    words.Add(word);
            }
            return new Call([.. words], variables, input);
        }

        private static IEnumerable<string> Split(string line)
        {
            var word = new StringBuilder();
            var quoted = false;
            foreach (var c in line + " ")
            {
                if (c == '\'')
                {
                    quoted = !quoted;
                }
                else if (c != ' ' || quoted)
                {
                    word.Append(c);
                }
                else if (word.Length > 0)
                {
                    yield return word.ToString();
                    word.Clear();
                }
            }
        }
    }
}
