using System.Diagnostics;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace AgreementGen.Cli.Tests.Processes;

/// <summary>The examples below <c>samples/batch</c>, as far as one machine can try them.</summary>
public sealed class ScaleOutTests : IDisposable
{
    private const string Samples = "samples/batch/scale-out";

    private readonly BatchFolder _folder = new(rows: 40);

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task Parts_by_GNU_parallel_are_one_run()
    {
        Skip.IfNot(Has("parallel"), "parallel is not installed: apt-get install parallel");

        await ShellAsync(Script("parallel.sh"), Nothing, "program.yaml", "rows.csv", "out", "3");

        await AssertIsOneRun("out");
    }

    [SkippableFact]
    public async Task Parts_of_a_Slurm_array_are_one_run()
    {
        Skip.If(OperatingSystem.IsWindows(), "A script for sh.");
        for (var i = 1; i <= 3; i++)
        {
            var variables = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["SLURM_ARRAY_TASK_ID"] = Text(i),
                ["SLURM_ARRAY_TASK_COUNT"] = "3",
                ["SLURM_CPUS_PER_TASK"] = "2",
            };
            await ShellAsync(Script("slurm-array.sh"), variables, "program.yaml", "rows.csv", "out");
        }
        Assert.Equal(0, (await Tool.RunAsync(_folder.Path, Nothing, "", "batch", "merge", "out")).ExitCode);

        await AssertIsOneRun("out");
    }

    /// <summary>The command of each pod, with the volume in our folder.</summary>
    [SkippableFact]
    public async Task Pods_of_a_Kubernetes_job_make_its_parts()
    {
        Skip.If(OperatingSystem.IsWindows(), "A script for sh.");
        var jobs = Load("kubernetes-job.yaml");
        Assert.Equal(["Job", "Job"], jobs.Select(job => Value(job, "kind")));
        Assert.Equal("Indexed", Value(jobs[0], "spec", "completionMode"));
        var count = int.Parse(Value(jobs[0], "spec", "completions"), CultureInfo.InvariantCulture);
        var command = Value(jobs[0], "spec", "template", "spec", "containers", "0", "args", "0")
            .Replace("/data/in", ".", StringComparison.Ordinal)
            .Replace("/data", ".", StringComparison.Ordinal)
            .Replace("agreementgen batch", "\"$AGREEMENTGEN\" batch", StringComparison.Ordinal);

        foreach (var index in (int[])[0, count - 1])
        {
            var variables = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["JOB_COMPLETION_INDEX"] = Text(index),
            };
            await ShellAsync("-c", variables, command);
        }

        Assert.True(File.Exists(_folder.Of($"out/manifest.1-of-{count}.json")));
        Assert.True(File.Exists(_folder.Of($"out/manifest.{count}-of-{count}.json")));
    }

    [Fact]
    public void The_matrix_of_GitHub_Actions_has_every_part_once()
    {
        var workflow = Load("github-actions.yml")[0];
        var parts = (YamlSequenceNode)Find(workflow, "jobs", "part", "strategy", "matrix", "part");

        Assert.Equal(
            Enumerable.Range(1, parts.Children.Count).Select(Text),
            parts.Children.Select(part => ((YamlScalarNode)part).Value)
        );
        var commands = ((YamlSequenceNode)Find(workflow, "jobs", "part", "steps"))
            .OfType<YamlMappingNode>()
            .SelectMany(step => step.Children.Values)
            .OfType<YamlScalarNode>()
            .Select(value => value.Value);
        Assert.Contains(
            commands,
            command =>
                command!.Contains("--shard ${{ matrix.part }}/${{ strategy.job-total }}", StringComparison.Ordinal)
        );
    }

    /// <summary>3,321 rows, the same every time, and a program that makes documents of them.</summary>
    [SkippableFact]
    public async Task The_table_of_communes_is_made_by_its_script()
    {
        Skip.If(OperatingSystem.IsWindows(), "A script for sh.");
        var script = TestRepository.Path("samples/batch/communes/make-table.sh");
        var (table, again) = (await ShellAsync(script, Nothing), await ShellAsync(script, Nothing));
        Assert.Equal(table, again);
        Assert.Equal(3322, table.AsSpan().Count('\n'));
        await File.WriteAllTextAsync(_folder.Of("xa.csv"), table);

        var program = TestRepository.Path("samples/batch/communes/xa.yaml");
        string[] call =
        [
            "batch",
            program,
            "--data",
            "xa.csv",
            "-o",
            "out",
            "--name",
            "{{ province.slug }}/{{ row.key }}",
        ];
        var result = await Tool.RunAsync(
            _folder.Path,
            Nothing,
            "",
            [.. call, "--where", "row.so_lop == 10", "--quiet"]
        );

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Equal(369, _folder.Contents("out").Keys.Count(name => name.EndsWith(".docx", StringComparison.Ordinal)));
        var lint = await Tool.RunAsync(_folder.Path, Nothing, "", "lint", "out", "--quiet");
        Assert.Equal((0, "", ""), (lint.ExitCode, lint.Output, lint.Errors));
    }

    private static readonly Dictionary<string, string> Nothing = new(StringComparer.Ordinal);

    private async Task AssertIsOneRun(string output)
    {
        Assert.Equal(0, (await _folder.RunAsync("whole")).ExitCode);
        var (whole, joined) = (_folder.Contents("whole"), _folder.Contents(output));
        foreach (var name in joined.Keys.Where(name => name.Contains("-of-", StringComparison.Ordinal)).ToList())
            joined.Remove(name);
        Assert.Equal(whole, joined);
    }

    private static string Script(string name) => TestRepository.Path($"{Samples}/{name}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Runs sh in the folder; the tool is <c>$AGREEMENTGEN</c>.</summary>
    private async Task<string> ShellAsync(
        string script,
        Dictionary<string, string> variables,
        params string[] arguments
    )
    {
        var tool = _folder.Of("agreementgen");
        await File.WriteAllTextAsync(tool, $"#!/bin/sh\nexec '{string.Join("' '", Tool.Words)}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("sh", [script, .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
        };
        start.Environment["AGREEMENTGEN"] = tool;
        start.Environment["HOME"] = _folder.Path;
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    private static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static List<YamlNode> Load(string name)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(TestRepository.Path($"{Samples}/{name}"))));
        return [.. stream.Documents.Select(document => document.RootNode)];
    }

    private static YamlNode Find(YamlNode node, params string[] path) =>
        path.Aggregate(
            node,
            (current, step) =>
                current is YamlSequenceNode list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : current[step]
        );

    private static string Value(YamlNode node, params string[] path) => ((YamlScalarNode)Find(node, path)).Value!;
}
