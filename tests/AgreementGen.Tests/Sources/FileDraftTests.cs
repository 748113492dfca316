using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Tests.Sources;

/// <summary>A file that is written bit by bit is there whole or not at all.</summary>
public sealed class FileDraftTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("agreementgen-").FullName;
    private readonly DiagnosticBag _found = new();
    private readonly DiskWorkspace _disk;

    public FileDraftTests() => _disk = new DiskWorkspace(_folder, TimeProvider.System);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_appears_when_it_is_finished(bool isOnDisk)
    {
        IWorkspace workspace = isOnDisk ? _disk : new MemoryWorkspace();
        using (var draft = workspace.Draft("a.txt", _found)!)
        {
            draft.Content.Write("một "u8);
            draft.Content.Write("hai"u8);
            Assert.DoesNotContain("a.txt", workspace.Files(""));
            Assert.True(draft.Finish(_found));
        }
        Assert.Equal("một hai", workspace.Read("a.txt", _found)?.Text);
        Assert.Equal(["a.txt"], workspace.Files(""));
    }

    [Fact]
    public void Without_an_end_nothing_is_left_and_the_old_file_stays()
    {
        _disk.Write("a.txt", Encoding.UTF8.GetBytes("cũ"), _found);
        using (var draft = _disk.Draft("a.txt", _found)!)
            draft.Content.Write("dở"u8);

        Assert.Equal("cũ", _disk.Read("a.txt", _found)?.Text);
        Assert.Equal(["a.txt"], _disk.Files(""));
    }

    [Fact]
    public void A_folder_cannot_be_replaced()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "a"));

        Assert.Null(_disk.Draft("a", _found));
        Assert.Null(_disk.Draft("nowhere/a.txt", _found));
        Assert.Equal([Kinds.FileIsFolder, Kinds.FolderNotFound], _found.ToSorted().Select(found => found.Kind));
    }
}
