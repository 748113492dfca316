using AgreementGen.Batches;
using AgreementGen.Diagnostics;

namespace AgreementGen.Tests.Batches;

/// <summary>A run in parts, joined, is the run that was not parted.</summary>
public sealed class ShardTests
{
    private static readonly string Table =
        "id,noi,ten\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"k{i},Huế,Người số {i:00}\n"));

    [Theory]
    [InlineData("1/1", true)]
    [InlineData("7/7", true)]
    [InlineData("100000/100000", true)]
    [InlineData("0/7", false)]
    [InlineData("8/7", false)]
    [InlineData("1/0", false)]
    [InlineData("1", false)]
    [InlineData("1/2/3", false)]
    [InlineData("-1/7", false)]
    [InlineData(" 1/7", false)]
    [InlineData("1/100001", false)]
    public void Parts_are_written_so(string text, bool isPart) => Assert.Equal(isPart, Shard.TryParse(text, out _));

    /// <summary>The figures are fixed for ever: another tool, another machine, another year has to part rows alike.</summary>
    [Theory]
    [InlineData("ca-mau", 7)]
    [InlineData("ha-noi", 3)]
    [InlineData("0001", 2)]
    public void A_key_belongs_to_one_part(string key, int part) =>
        Assert.Equal([part], Enumerable.Range(1, 7).Where(i => new Shard(i, 7).Holds(key)));

    [Theory]
    [InlineData(7, true)]
    [InlineData(7, false)]
    [InlineData(2, false)]
    [InlineData(61, true)]
    public void Parts_joined_are_the_whole(int count, bool isFolderShared)
    {
        var whole = new Runs(Table);
        whole.Run();
        var parts = new Runs(Table);
        var folders = Enumerable.Range(1, count).Select(i => isFolderShared ? "out" : $"part-{i}").ToList();
        for (var i = 1; i <= count; i++)
            parts.Run(request => request with { Shard = new Shard(i, count), Folder = folders[i - 1] });

        var diagnostics = new DiagnosticBag();
        var merged = new ManifestMerge(parts.Files).Merge(folders, "out", diagnostics, default);

        Assert.Empty(diagnostics.ToSorted());
        Assert.NotNull(merged);
        var joined = parts.Output;
        foreach (
            var name in joined
                .Keys.Where(name => name.StartsWith("manifest.", StringComparison.Ordinal) && name != "manifest.json")
                .ToList()
        )
            joined.Remove(name);
        Assert.Equal(whole.Output, joined);
        parts.Run();
        Assert.All(parts.Outcomes, outcome => Assert.Equal(RowStatus.Unchanged, outcome.Status));
    }

    public static TheoryData<string> Losses =>
        ["part", "document", "changed document", "row", "twice", "other table", "unfinished", "foreign", "elsewhere"];

    [Theory]
    [MemberData(nameof(Losses))]
    public void What_is_missing_double_or_strange_is_found(string loss)
    {
        var runs = new Runs(Table);
        for (var i = 1; i <= 3; i++)
            runs.Run(request => request with { Shard = new Shard(i, 3) });
        var expected = Spoil(runs, loss);

        var diagnostics = new DiagnosticBag();
        Assert.Null(new ManifestMerge(runs.Files).Merge(["out"], "out", diagnostics, default));
        Assert.Contains(expected, diagnostics.ToSorted().Select(diagnostic => diagnostic.Kind));
        Assert.DoesNotContain("manifest.json", runs.Output.Keys);
    }

    private static Kind Spoil(Runs runs, string loss)
    {
        const string second = "out/manifest.2-of-3.json";
        var manifest = ManifestReader.Read(runs.Files[second])!;
        var first = manifest.Files[0];
        switch (loss)
        {
            case "part":
                runs.Files.Delete(second, new DiagnosticBag());
                return Kinds.PartMissing;
            case "document":
                runs.Files.Delete($"out/{first.File}", new DiagnosticBag());
                return Kinds.DocumentDiffers;
            case "changed document":
                runs.Files.Add($"out/{first.File}", "khác");
                return Kinds.DocumentDiffers;
            case "row":
                Keep(manifest with { Files = manifest.Files.RemoveAt(0) });
                return Kinds.RowsMissing;
            case "twice":
                var other = ManifestReader.Read(runs.Files["out/manifest.1-of-3.json"])!.Files[0];
                Keep(manifest with { Files = manifest.Files.Add(other) });
                return Kinds.RowTwice;
            case "other table":
                runs.Files.Add("rows.csv", Table + "k61,Huế,Người số 61\n");
                runs.Run(request => request with { Shard = new Shard(2, 3) });
                return Kinds.PartsDiffer;
            case "unfinished":
                Keep(manifest with { IsComplete = false });
                return Kinds.PartUnfinished;
            case "foreign":
                runs.Files.Add(second, "{}");
                return Kinds.ForeignManifest;
            default:
                Keep(manifest with { Files = manifest.Files.SetItem(0, first with { File = "../rows.csv" }) });
                return Kinds.DocumentDiffers;
        }

        void Keep(Manifest changed) => runs.Files.Add(second, ManifestWriter.Write(changed));
    }
}
