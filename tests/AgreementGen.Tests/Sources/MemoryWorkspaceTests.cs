using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Tests.Sources;

public class MemoryWorkspaceTests
{
    private readonly DiagnosticBag _found = new();

    private readonly MemoryWorkspace _workspace = new()
    {
        { "templates/b/template.yaml", "b" },
        { "templates/a/template.yaml", "a" },
        { "templates/README.md", "r" },
        { "program.yaml", [0xEF, 0xBB, 0xBF, 0x61] },
    };

    [Fact]
    public void It_is_always_1970() => Assert.Equal(DateTimeOffset.UnixEpoch, _workspace.Now);

    [Fact]
    public void Files_are_read_as_from_a_disk()
    {
        Assert.Equal("a", _workspace.Read("program.yaml", _found)?.Text);
        Assert.Equal("b", _workspace.Read("./templates/a/../b/template.yaml", _found)?.Text);
        Assert.False(_workspace.TryRead("nowhere", out _, _found));
        Assert.Equal(0, _found.Count);
        Assert.Null(_workspace.Read("nowhere", _found));
        Assert.Equal(Kinds.FileNotFound, Assert.Single(_found.ToSorted()).Kind);
    }

    [Fact]
    public void Bytes_are_read_up_to_a_limit()
    {
        Assert.Equal([0xEF, 0xBB, 0xBF, 0x61], _workspace.ReadBytes("program.yaml", 4, _found)!.Value.ToArray());
        Assert.Equal(0, _found.Count);
        Assert.Null(_workspace.ReadBytes("program.yaml", 3, _found));
        Assert.Null(_workspace.ReadBytes("nowhere", 3, _found));
        Assert.Equal([Kinds.FileTooLarge, Kinds.FileNotFound], _found.ToSorted().Select(found => found.Kind));
    }

    [Fact]
    public void Folders_and_files_are_listed_by_level()
    {
        Assert.Equal(["templates"], _workspace.Folders(""));
        Assert.Equal(["a", "b"], _workspace.Folders("templates"));
        Assert.Equal(["README.md"], _workspace.Files("templates/"));
        Assert.Empty(_workspace.Folders("templates/a"));
    }

    [Fact]
    public void What_is_written_can_be_read()
    {
        Assert.True(_workspace.Write("out/x.txt", Encoding.UTF8.GetBytes("x"), _found));
        Assert.Equal("x", _workspace.Read("out/x.txt", _found)?.Text);
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

    private Kind[] Found() => [.. _found.ToSorted().Select(diagnostic => diagnostic.Kind)];

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
