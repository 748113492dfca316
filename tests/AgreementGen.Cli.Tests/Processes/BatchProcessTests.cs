using System.Diagnostics;

namespace AgreementGen.Cli.Tests.Processes;

/// <summary>Runs that are killed, interrupted, or get in each other's way.</summary>
public sealed class BatchProcessTests
{
    private const int Seed = 20_260_901;

    /// <summary>Four folders, five kills each; the moments are spread over what an undisturbed run takes.</summary>
    [SkippableFact]
    public async Task Killed_at_twenty_random_moments_and_run_again_it_is_as_if_nothing_had_been()
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        using var folder = new BatchFolder(rows: 300);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, (await folder.RunAsync("undisturbed")).ExitCode);
        var random = new Random(Seed);
        var (usual, expected) = (watch.Elapsed, folder.Contents("undisturbed"));
        Assert.Equal(302, expected.Count);

        for (var round = 0; round < 4; round++)
        {
            for (var i = 0; i < 5; i++)
                await KillAsync(folder.Start("killed"), usual * random.NextDouble());
            var last = await folder.RunAsync("killed");
            Assert.Equal(0, last.ExitCode);
            Assert.Equal(expected, folder.Contents("killed"));
            Directory.Delete(folder.Of("killed"), recursive: true);
        }
    }

    [SkippableFact]
    public async Task Ctrl_C_leaves_a_true_manifest_and_whole_documents()
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        using var folder = new BatchFolder(rows: 3000);
        using var process = folder.Start("out");
        await folder.WaitForDocuments("out", process);

        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("interrupted", await process.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
        var (isComplete, files) = folder.Manifest("out");
        Assert.False(isComplete);
        Assert.InRange(files.Count, 1, 2999);
        var contents = folder.Contents("out");
        Assert.All(files, file => Assert.Equal(file.Value, contents[file.Key]));
        Assert.Equal(files.Count + 2, contents.Count);
    }

    [SkippableFact]
    public async Task Two_runs_in_one_folder_at_once_are_refused()
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        using var folder = new BatchFolder(rows: 3000);
        using var first = folder.Start("out");
        await folder.WaitForDocuments("out", first);

        var second = await folder.RunAsync("out");

        Assert.Equal(3, second.ExitCode);
        Assert.Contains("AG040", second.Errors, StringComparison.Ordinal);
        await KillAsync(first, TimeSpan.Zero);
    }

    /// <summary>A file system of 200 KB, if one may be made.</summary>
    [SkippableFact]
    public async Task A_full_disk_is_told_once_and_leaves_nothing_half_written()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "File systems in memory are made with mount.");
        using var folder = new BatchFolder(rows: 300);
        Directory.CreateDirectory(folder.Of("small"));
        Skip.IfNot(await MountAsync(folder.Of("small")), "Only root may mount.");
        try
        {
            var result = await folder.RunAsync("small");

            Assert.Equal(3, result.ExitCode);
            Assert.Contains("AG608", result.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain(
                folder.Contents("small").Keys,
                name => name.EndsWith(".tmp", StringComparison.Ordinal)
            );
            Assert.Equal(0, (await folder.RunAsync("large")).ExitCode);
            var whole = folder.Contents("large");
            var documents = folder
                .Contents("small")
                .Where(file => file.Key.EndsWith(".docx", StringComparison.Ordinal))
                .ToList();
            Assert.NotEmpty(documents);
            Assert.All(documents, file => Assert.Equal(whole[file.Key], file.Value));
        }
        finally
        {
            using var umount = Process.Start("umount", [folder.Of("small")]);
            await umount.WaitForExitAsync();
        }
    }

    [SkippableFact]
    public async Task A_folder_that_may_not_be_written_to_is_told()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.UserName == "root", "root may write everywhere.");
        using var folder = new BatchFolder(rows: 3);
        Directory.CreateDirectory(folder.Of("out"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.Of("out"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var result = await folder.RunAsync("out");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("AG607", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_where_the_folder_should_be_is_told()
    {
        using var folder = new BatchFolder(rows: 3);
        await File.WriteAllTextAsync(folder.Of("out"), "a file, no folder");

        var result = await folder.RunAsync("out");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("AG613", result.Errors, StringComparison.Ordinal);
        Assert.Equal("a file, no folder", await File.ReadAllTextAsync(folder.Of("out")));
    }

    private static async Task KillAsync(Process process, TimeSpan after)
    {
        await Task.Delay(after);
        process.Kill();
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
        process.Dispose();
    }

    private static async Task<bool> MountAsync(string folder)
    {
        var mount = new ProcessStartInfo("mount", ["-t", "tmpfs", "-o", "size=200k", "tmpfs", folder])
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(mount)!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
