using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Tests.Sources;

public sealed class DiskWorkspaceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("agreementgen-").FullName;
    private readonly DiskWorkspace _workspace;
    private readonly DiagnosticBag _found = new();

    public DiskWorkspaceTests() => _workspace = new DiskWorkspace(_folder, TimeProvider.System);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_is_read_under_the_name_that_the_user_gave()
    {
        File.WriteAllText(Path.Combine(_folder, "a.yaml"), "Tra\u0300 Vinh");
        var source = _workspace.Read("./a.yaml", _found);
        Assert.Equal(("./a.yaml", "Trà Vinh"), (source?.Path, source?.Text));
    }

    [Fact]
    public void Bytes_are_read_up_to_a_limit()
    {
        File.WriteAllBytes(Path.Combine(_folder, "a.docx"), [1, 2, 3]);
        Assert.Equal([1, 2, 3], _workspace.ReadBytes("a.docx", 3, _found)!.Value.ToArray());
        Assert.Equal(0, _found.Count);
        Assert.Null(_workspace.ReadBytes("a.docx", 2, _found));
        Assert.Null(_workspace.ReadBytes("b.docx", 2, _found));
        Assert.Equal([Kinds.FileTooLarge, Kinds.FileNotFound], Found());
    }

    [SkippableFact]
    public void Bytes_of_a_pipe_without_end_are_read_up_to_a_limit()
    {
        Skip.IfNot(File.Exists("/dev/zero"), "There is no /dev/zero.");
        Assert.Null(_workspace.ReadBytes("/dev/zero", 1_000_000, _found));
        Assert.Equal([Kinds.FileTooLarge], Found());
    }

    [Fact]
    public void A_file_is_written_and_replaced_without_leftovers()
    {
        Assert.True(_workspace.Write("a.txt", Bytes("một"), _found));
        Assert.True(_workspace.Write("a.txt", Bytes("hai"), _found));
        Assert.Equal("hai", File.ReadAllText(Path.Combine(_folder, "a.txt")));
        Assert.Equal(["a.txt"], _workspace.Files("."));
    }

    [Fact]
    public void A_file_that_another_process_writes_at_the_same_time_does_not_disturb()
    {
        File.WriteAllText(Path.Combine(_folder, ".a.txt.0.tmp"), "của tiến trình khác");
        Assert.True(_workspace.Write("a.txt", Bytes("một"), _found));
        Assert.Equal([".a.txt.0.tmp", "a.txt"], _workspace.Files("."));
    }

    [Fact]
    public void A_missing_file_is_told_from_a_missing_folder_and_from_a_folder()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "b"));
        Assert.Null(_workspace.Read("a.yaml", _found));
        Assert.Null(_workspace.Read("c/a.yaml", _found));
        Assert.Null(_workspace.Read("b", _found));
        Assert.Equal([Kinds.FileNotFound, Kinds.FolderNotFound, Kinds.FileIsFolder], Found());
    }

    [Fact]
    public void TryRead_says_nothing_of_a_file_that_is_not_there()
    {
        Assert.False(_workspace.TryRead("a.yaml", out _, _found));
        Assert.Equal(0, _found.Count);
        File.WriteAllBytes(Path.Combine(_folder, "a.yaml"), [0xFF]);
        Assert.False(_workspace.TryRead("a.yaml", out _, _found));
        Assert.Equal([Kinds.BrokenUtf8], Found());
    }

    [Fact]
    public void Nothing_is_written_to_a_missing_folder_or_over_a_folder()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "b"));
        Assert.False(_workspace.Write("c/a.txt", Bytes("một"), _found));
        Assert.False(_workspace.Write("b", Bytes("một"), _found));
        Assert.Equal([Kinds.FolderNotFound, Kinds.FileIsFolder], Found());
        Assert.Empty(_workspace.Files("."));
        Assert.Equal(["b"], _workspace.Folders("."));
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("")]
    [InlineData("a.txt/b.txt")]
    public void A_path_that_no_file_can_have_is_a_diagnostic(string path)
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "một");
        Assert.Null(_workspace.Read(path, _found));
        Assert.False(_workspace.TryRead(path, out _, _found));
        Assert.False(_workspace.Write(path, Bytes("hai"), _found));
        Assert.Empty(_workspace.Folders(path + "\0"));
        Assert.Equal(["a.txt"], _workspace.Files("."));
        Assert.Equal("một", File.ReadAllText(Path.Combine(_folder, "a.txt")));
        Assert.True(_found.HasErrors);
    }

    [SkippableFact]
    public void A_folder_without_permission_to_write_is_a_diagnostic()
    {
        Skip.If(Environment.UserName == "root", "root may write everywhere.");
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.False(_workspace.Write("a.txt", Bytes("một"), _found));
        File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal([Kinds.AccessDenied], Found());
    }

    [SkippableFact]
    public void A_full_disk_is_a_diagnostic()
    {
        Skip.IfNot(File.Exists("/dev/full"), "There is no /dev/full.");
        Assert.False(_workspace.Write("/dev/full", Bytes("một"), _found));
        Assert.Equal([Kinds.DiskFull], Found());
    }

    [SkippableFact]
    public void A_device_is_written_to_and_not_replaced()
    {
        Skip.IfNot(File.Exists("/dev/null"), "There is no /dev/null.");
        Assert.True(_workspace.Write("/dev/null", Bytes("một"), _found));
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [SkippableFact]
    public void A_link_stays_a_link()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "một");
        File.CreateSymbolicLink(Path.Combine(_folder, "b.txt"), "a.txt");
        Assert.True(_workspace.Write("b.txt", Bytes("hai"), _found));
        Assert.Equal("hai", File.ReadAllText(Path.Combine(_folder, "a.txt")));
        Assert.NotNull(new FileInfo(Path.Combine(_folder, "b.txt")).LinkTarget);
    }

    [Fact]
    public void Names_are_sorted_ordinally()
    {
        foreach (var name in (string[])["bb", "Bc", "đđ", "aa"])
            Directory.CreateDirectory(Path.Combine(_folder, "names", name));
        Assert.Equal(["Bc", "aa", "bb", "đđ"], _workspace.Folders("names"));
        Assert.Empty(_workspace.Folders("nowhere"));
    }

    [Fact]
    public void A_file_of_any_size_is_opened_as_bytes()
    {
        _workspace.Write("a.csv", Bytes("một"), _found);
        using (var stream = _workspace.Open("a.csv", _found)!)
            Assert.Equal("một", new StreamReader(stream).ReadToEnd());
        Assert.Null(_workspace.Open("nowhere.csv", _found));
        Assert.Equal([Kinds.FileNotFound], Found());
    }

    [Fact]
    public void A_file_is_deleted_once_and_for_all()
    {
        _workspace.Write("a.txt", Bytes("một"), _found);
        Assert.True(_workspace.Exists("a.txt"));
        Assert.True(_workspace.Delete("a.txt", _found));
        Assert.True(_workspace.Delete("a.txt", _found));
        Assert.True(_workspace.Delete("nowhere/a.txt", _found));
        Assert.False(_workspace.Exists("a.txt"));
        Assert.Empty(Found());
    }

    [Fact]
    public void A_folder_is_made_with_those_above_it()
    {
        Assert.True(_workspace.CreateFolder("b/c", _found));
        Assert.True(_workspace.CreateFolder("b/c", _found));
        Assert.True(_workspace.Write("b/c/a.txt", Bytes("một"), _found));
        Assert.Empty(Found());
    }

    [Fact]
    public void A_journal_is_held_by_one_and_keeps_what_was_appended()
    {
        using (var journal = _workspace.Lock("a.journal", _found)!)
        {
            Assert.True(journal.Append(Bytes("một").Span, _found));
            Assert.True(journal.Append(Bytes("hai").Span, _found));
            Assert.Equal("mộthai", Encoding.UTF8.GetString(journal.Read()));
            Assert.Null(_workspace.Lock("a.journal", _found));
            Assert.Equal([Kinds.FileInUse], Found());
        }
        using var again = _workspace.Lock("a.journal", _found)!;
        again.Truncate(Bytes("một").Length);
        Assert.Equal("một", Encoding.UTF8.GetString(again.Read()));
    }

    [Fact]
    public void A_folder_where_a_file_is_cannot_be_made()
    {
        File.WriteAllText(Path.Combine(_folder, "a"), "một");
        Assert.False(_workspace.CreateFolder("a", _found));
        Assert.Equal([Kinds.FolderNotMade], Found());
    }

    private Kind[] Found() => [.. _found.ToSorted().Select(diagnostic => diagnostic.Kind)];

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
