using AgreementGen.Batches;
using AgreementGen.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace AgreementGen.Tests.Batches;

public sealed class BatchRunTests
{
    private const string Table =
        "id,noi,ten\nmot,Cà Mau,Nguyễn Thị Một\nhai,Bạc Liêu,Trần Văn Hai\nba,Vĩnh Long,Lê Thị Ba\n";

    [Fact]
    public void Every_row_becomes_a_document()
    {
        var runs = new Runs(Table);

        var result = runs.Run();

        Assert.Empty(runs.Found(result));
        Assert.Equal(["1 mot mot.txt Written", "2 hai hai.txt Written", "3 ba ba.txt Written"], runs.Statuses);
        Assert.Equal(["ba.txt", "hai.txt", "manifest.json", "mot.txt"], runs.Output.Keys);
        Assert.Contains("người phụ trách là Trần Văn Hai./.", runs.Output["hai.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_tells_what_was_made_of_what()
    {
        var runs = new Runs(Table);

        var manifest = runs.Run().Manifest!;

        Assert.True(manifest.IsComplete);
        Assert.Equal(3, manifest.Rows.Count);
        Assert.Contains("program.yaml", manifest.Inputs.Keys);
        Assert.Contains("rows.csv", manifest.Inputs.Keys);
        Assert.Equal(Digest.Of(runs.Output["ba.txt"]), manifest.Files[2].Content);
        Assert.Equal(manifest.Files.AsEnumerable(), ManifestReader.Read(runs.Files["out/manifest.json"])!.Files);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    public void The_number_of_workers_changes_no_byte(int workers)
    {
        var (one, other) = (new Runs(Table), new Runs(Table));

        one.Run(request => request with { Workers = 3 });
        other.Run(request => request with { Workers = workers });

        Assert.Equal(one.Output, other.Output);
        Assert.Equal(one.Statuses, other.Statuses);
    }

    [Fact]
    public void What_has_not_changed_is_not_made_again()
    {
        var runs = new Runs(Table);
        runs.Run();
        var before = runs.Output;

        runs.Run();

        Assert.All(runs.Outcomes, outcome => Assert.Equal(RowStatus.Unchanged, outcome.Status));
        Assert.Equal(before, runs.Output);
        runs.Run(request => request with { MakesAll = true });
        Assert.All(runs.Outcomes, outcome => Assert.Equal(RowStatus.Written, outcome.Status));
        Assert.Equal(before, runs.Output);
    }

    [Fact]
    public void A_changed_row_is_made_again_and_the_others_are_not()
    {
        var runs = new Runs(Table);
        runs.Run();

        runs.Files.Add("rows.csv", Table.Replace("Trần Văn Hai", "Trần Văn Tám", StringComparison.Ordinal));
        runs.Run();

        Assert.Equal(["1 mot mot.txt Unchanged", "2 hai hai.txt Written", "3 ba ba.txt Unchanged"], runs.Statuses);
        Assert.Contains("Trần Văn Tám", runs.Output["hai.txt"], StringComparison.Ordinal);
    }

    /// <summary>A document that somebody changed or took away is made again.</summary>
    [Fact]
    public void What_is_not_there_to_the_byte_is_made_again()
    {
        var runs = new Runs(Table);
        runs.Run();
        var before = runs.Output;

        runs.Files.Add("out/mot.txt", "khác");
        runs.Files.Delete("out/ba.txt", new DiagnosticBag());
        runs.Run();

        Assert.Equal(["1 mot mot.txt Written", "2 hai hai.txt Unchanged", "3 ba ba.txt Written"], runs.Statuses);
        Assert.Equal(before, runs.Output);
    }

    public static TheoryData<string> Changes => ["program", "version", "setting", "template", "standard", "format"];

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_what_all_are_made_of_makes_all_again(string change)
    {
        var runs = new Runs(Table, Runs.Program + "\nstandard: house.yaml\n");
        runs.Files.Add("house.yaml", "extends: nd30\nname: Của nhà\n");
        runs.Run();

        switch (change)
        {
            case "program":
                runs.Files.Add("program.yaml", Runs.Program.Replace("Mục đích", "Mục tiêu", StringComparison.Ordinal));
                runs.Run();
                break;
            case "version":
                runs.Run(request => request with { Version = "2" });
                break;
            case "setting":
                runs.Run(request => request with { Settings = request.Settings.Add("state", "issued") });
                break;
            case "template":
                runs.Files.Add(
                    "program.yaml",
                    Runs.Program.Replace("chuong-trinh-phoi-hop", "ke-hoach-phoi-hop", StringComparison.Ordinal)
                );
                runs.Run();
                break;
            case "standard":
                runs.Files.Add("house.yaml", "extends: nd30\nname: Của nhà khác\n");
                runs.Run();
                break;
            default:
                runs.Run(request => request with { Format = OutputFormat.Outline });
                break;
        }

        Assert.All(runs.Outcomes, outcome => Assert.Equal(RowStatus.Written, outcome.Status));
    }

    [Fact]
    public void A_row_that_fails_does_not_stop_the_others()
    {
        var runs = new Runs("id,noi,ten\nmot,Cà Mau,A\nhai,Huế\nba,Huế,C\n");

        var result = runs.Run();

        Assert.Equal(["1 mot mot.txt Written", "2 hai  Failed", "3 ba ba.txt Written"], runs.Statuses);
        Assert.Equal([Kinds.RaggedRow], runs.Found(result));
        var failure = Assert.Single(result.Manifest!.Failures);
        Assert.Equal((2, "hai", "AG005"), (failure.Row, failure.Key, Assert.Single(failure.Codes)));
        Assert.True(result.Manifest.IsComplete);
    }

    [Fact]
    public void With_fail_fast_it_does()
    {
        var program = Runs.Program.Replace(
            "{{ row.ten }}",
            "{{ row.ten | string.to_int | math.divided_by 0 }}",
            StringComparison.Ordinal
        );
        var runs = new Runs(
            "id,noi,ten\n" + string.Concat(Enumerable.Range(1, 50).Select(i => $"k{i},Huế,{i}\n")),
            program
        );

        var result = runs.Run(request => request with { StopsAtFailure = true, Workers = 1 });

        Assert.Equal(RowStatus.Failed, Assert.Single(runs.Outcomes).Status);
        Assert.False(result.Manifest!.IsComplete);
        Assert.False(result.IsInterrupted);
    }

    [Fact]
    public void A_mistake_of_the_program_is_told_once_and_nothing_is_written()
    {
        var runs = new Runs(Table, "template: chuong-trinh-phoi-hop\n");

        var result = runs.Run();

        Assert.Equal([Kinds.MissingKey, Kinds.MissingKey, Kinds.MissingKey], runs.Found(result));
        Assert.Empty(runs.Outcomes);
        Assert.Empty(runs.Output);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        var runs = new Runs(Table);

        runs.Run(request => request with { IsDryRun = true });

        Assert.Equal(["1 mot mot.txt Planned", "2 hai hai.txt Planned", "3 ba ba.txt Planned"], runs.Statuses);
        Assert.DoesNotContain(runs.Files, file => file.Key.StartsWith("out/", StringComparison.Ordinal));
        runs.Run();
        runs.Run(request => request with { IsDryRun = true });
        Assert.All(runs.Outcomes, outcome => Assert.Equal(RowStatus.Unchanged, outcome.Status));
    }

    [Theory]
    [InlineData("row.noi == 'Cà Mau'", "mot")]
    [InlineData("row.id != 'hai'", "mot,ba")]
    [InlineData("row.ten | string.contains 'Thị'", "mot,ba")]
    [InlineData("false", "")]
    public void A_condition_selects_rows(string where, string keys)
    {
        var runs = new Runs(Table);

        var result = runs.Run(request => request with { Where = where });

        Assert.Equal(keys, string.Join(',', runs.Outcomes.Select(outcome => outcome.Key)));
        Assert.Equal(keys.Length == 0 ? [Kinds.NoRowSelected] : [], runs.Found(result));
    }

    [Theory]
    [InlineData("row.nio == 'x'", "row.nio")]
    [InlineData("row.noi ==", "row.noi ==")]
    [InlineData("row.noi = 'x'", "row.noi")]
    public void A_condition_that_cannot_be_told_is_told_once(string where, string place)
    {
        var runs = new Runs(Table);

        var result = runs.Run(request => request with { Where = where });

        var mistake = Assert.Single(result.Diagnostics);
        Assert.Contains(mistake.Location.Text, place, StringComparison.Ordinal);
        Assert.Equal("--where", mistake.Location.Path);
        Assert.Empty(runs.Output);
    }

    [Theory]
    [InlineData("{{ row.noi }}/{{ row.id }}", "Cà Mau/mot.txt")]
    [InlineData("../{{ row.id }}", null)]
    [InlineData("{{ row.id }}.txt", "mot.txt")]
    [InlineData("../../x{{ row.id }}", null)]
    [InlineData("{{ row.id | string.replace 'm' '../m' }}", "mot.txt")]
    public void A_pattern_names_the_documents(string pattern, string? first)
    {
        var runs = new Runs(Table);

        runs.Run(request => request with { Name = pattern });

        Assert.Equal(first, runs.Outcomes[0].File);
        Assert.All(
            runs.Files,
            file =>
                Assert.True(
                    file.Key is "rows.csv" or "program.yaml" || file.Key.StartsWith("out/", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public void Two_rows_of_one_name_or_key_are_a_mistake_of_the_second()
    {
        var runs = new Runs("id,noi,ten\nA,Huế,x\na,Huế,y\nA,Huế,z\n");

        var result = runs.Run();

        Assert.Equal(["1 A A.txt Written", "2 a  Failed", "3 A  Failed"], runs.Statuses);
        Assert.Equal([Kinds.NameTaken, Kinds.DuplicateRowKey], runs.Found(result));
    }

    [Fact]
    public void Rows_without_a_key_are_known_by_their_number_or_province()
    {
        var numbers = new Runs("noi,ten\nHuế,x\nHuế,y\n");
        numbers.Run();
        Assert.Equal(["0001.txt", "0002.txt"], numbers.Outcomes.Select(outcome => outcome.File));

        var provinces = new Runs("province,noi,ten\nHuế,Huế,x\nCà Mau,Cà Mau,y\nTrà Vinh,Trà Vinh,z\nCa Ma,z,z\n");
        var result = provinces.Run();
        Assert.Equal(["hue.txt", "ca-mau.txt", null, null], provinces.Outcomes.Select(outcome => outcome.File));
        Assert.Equal([Kinds.MergedProvince, Kinds.MisspeltProvince], provinces.Found(result));
    }

    [Fact]
    public void Overlays_are_a_rows_own()
    {
        var runs = new Runs("id,noi,ten,overlay\nmot,Huế,x,\nhai,Huế,y,hai.yaml\nba,Huế,z,khong-co.yaml\n");
        runs.Files.Add("hai.yaml", "title: về việc riêng của dòng hai\n");

        var result = runs.Run();

        Assert.Equal([Kinds.LayerNotFound], runs.Found(result));
        Assert.Contains("về việc riêng của dòng hai", runs.Output["hai.txt"], StringComparison.Ordinal);
        Assert.Contains("về công tác phối hợp", runs.Output["mot.txt"], StringComparison.Ordinal);
        runs.Files.Add("hai.yaml", "title: về việc khác của dòng hai\n");
        runs.Run();
        Assert.Equal(["1 mot mot.txt Unchanged", "2 hai hai.txt Written", "3 ba  Failed"], runs.Statuses);
    }

    /// <summary>The value of one row, written into a template that all use, is found wherever it is not that row's document.</summary>
    [Fact]
    public void A_value_of_another_row_does_not_get_out()
    {
        const string program = Runs.Program + "\nvars: { chung: Nguyễn Thị Một }\n";
        var leaking = program.Replace(
            "{{ row.ten }}",
            "{{ ['Nguyễn Thị', 'Một'] | array.join ' ' }}",
            StringComparison.Ordinal
        );

        var runs = new Runs(Table, leaking.Replace("vars: { chung: Nguyễn Thị Một }", "", StringComparison.Ordinal));
        var result = runs.Run();
        Assert.Equal([Kinds.Leak, Kinds.Leak], runs.Found(result));
        Assert.Equal(["manifest.json", "mot.txt"], runs.Output.Keys);

        // What the program says to all is no leak.
        var common = new Runs(Table, leaking);
        Assert.Empty(common.Found(common.Run()));
    }

    /// <summary>A value that has become another row's own since is found in documents that need not be made again.</summary>
    [Fact]
    public void Documents_of_earlier_runs_are_looked_through_again()
    {
        var program = Runs.Program.Replace(
            "{{ row.ten }}",
            "{{ ['Phạm Văn', 'Bốn'] | array.join ' ' }}",
            StringComparison.Ordinal
        );
        var runs = new Runs(Table, program);
        Assert.Empty(runs.Found(runs.Run()));

        runs.Files.Add("rows.csv", Table + "bon,Huế,Phạm Văn Bốn\n");
        var result = runs.Run();

        Assert.Equal([Kinds.Leak, Kinds.Leak, Kinds.Leak], runs.Found(result));
        Assert.Equal(["bon.txt", "manifest.json"], runs.Output.Keys);
    }

    [Fact]
    public void Documents_that_no_row_stands_for_any_more_are_told_of_until_they_are_gone()
    {
        var runs = new Runs(Table);
        runs.Run();

        runs.Files.Add("rows.csv", "id,noi,ten\nmot,Cà Mau,Nguyễn Thị Một\n");
        for (var i = 0; i < 2; i++)
        {
            var result = runs.Run();
            Assert.Equal([Kinds.StaleDocument], runs.Found(result));
            Assert.Equal(["ba.txt", "hai.txt"], result.Manifest!.Stale.Select(entry => entry.File));
        }
        runs.Files.Delete("out/ba.txt", new DiagnosticBag());
        runs.Files.Delete("out/hai.txt", new DiagnosticBag());
        Assert.Empty(runs.Found(runs.Run()));
    }

    [Fact]
    public void A_manifest_of_somebody_else_is_not_overwritten()
    {
        var runs = new Runs(Table);
        runs.Files.Add("out/manifest.json", "{\"name\": \"my-app\"}");

        Assert.Equal([Kinds.ForeignManifest], runs.Found(runs.Run()));
        Assert.Equal("{\"name\": \"my-app\"}", runs.Output["manifest.json"]);
        Assert.Single(runs.Output);
    }

    [Fact]
    public void Two_runs_in_one_folder_at_once_are_refused()
    {
        var runs = new Runs(Table);
        using (runs.Files.Lock("out/.manifest.json.journal", new DiagnosticBag()))
            Assert.Equal([Kinds.FolderBusy], runs.Found(runs.Run()));
        Assert.Empty(runs.Found(runs.Run()));
    }

    /// <summary>Interrupted after any number of rows, then run again: the same as undisturbed, and nothing is made twice.</summary>
    [Fact]
    public void An_interrupted_run_goes_on_from_where_it_was()
    {
        var table = "id,noi,ten\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"k{i},Huế,Người số {i:00}\n"));
        var undisturbed = new Runs(table);
        undisturbed.Run();
        Prop.ForAll(
                Gen.Choose(0, 30).ToArbitrary(),
                stopAfter =>
                {
                    using var interruption = new CancellationTokenSource();
                    var runs = new Runs(table);
                    var observer = new Interruption(interruption, stopAfter);
                    var cut = new BatchRun(new AgreementPipeline(runs.Files), runs.Request).Run(
                        observer,
                        interruption.Token
                    );
                    var made = runs.Output.Count - (cut.Manifest is null ? 0 : 1);
                    runs.Run();
                    Assert.Equal(made, runs.Outcomes.Count(outcome => outcome.Status == RowStatus.Unchanged));
                    Assert.Equal(undisturbed.Output, runs.Output);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private sealed class Interruption(CancellationTokenSource source, int after) : IBatchObserver
    {
        private int _left = after;

        public void Begin(int rows)
        {
            if (_left == 0)
                source.Cancel();
        }

        public void Add(RowOutcome outcome)
        {
            if (--_left == 0)
                source.Cancel();
        }
    }
}
