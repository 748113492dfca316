using System.Collections.Immutable;

namespace AgreementGen.Cli.Outputs;

/// <summary>A file to be written.</summary>
/// <param name="Path">Null: standard output.</param>
internal sealed record PlannedOutput(OutputForm Form, string? Path);

/// <summary>A program file and what is to be made of it.</summary>
/// <param name="Program">The path as typed; <c>-</c> is standard input.</param>
internal sealed record PlannedProgram(string Program, ImmutableArray<PlannedOutput> Outputs);

/// <summary>Why nothing can be planned, with the facts that the message needs.</summary>
internal sealed class OutputPlanException(string key, params string[] facts) : Exception(key)
{
    /// <summary>Key of the words; <c>.remedy</c> after it is what to do.</summary>
    public string Key => Message;

    public IReadOnlyList<string> Facts => facts;
}

/// <summary>
/// All names before anything is written. A program <c>program.yaml</c> becomes <c>program.docx</c> beside it, or in the folder of
/// <c>--output</c>. Where two programs of one folder would get the same name, each takes its own folder's name instead
/// (<c>samples/tra-vinh/program.yaml</c> becomes <c>tra-vinh.docx</c>); what still collides is refused. No name leaves the folder.
/// </summary>
internal sealed class OutputPlan(IReadOnlyList<string> programs, IReadOnlyList<OutputForm> forms, string? output)
{
    /// <summary>Standard input, standard output.</summary>
    public const string Standard = "-";

    /// <summary>Names are compared as the strictest file system would.</summary>
    public static readonly StringComparer SameFile = StringComparer.OrdinalIgnoreCase;

    /// <summary>Files that are read beside the programs.</summary>
    public IReadOnlyList<string> Overlays { get; init; } = [];

    private bool IsSingle => programs.Count == 1 && forms.Count == 1;

    /// <exception cref="OutputPlanException">Two outputs would be one file, or an output an input.</exception>
    public ImmutableArray<PlannedProgram> Make()
    {
        if (programs.Count(program => program == Standard) > 1)
            throw new OutputPlanException("plan.stdin-twice");
        // What comes from standard input goes to standard output.
        var target = output ?? (programs.Contains(Standard, StringComparer.Ordinal) ? Standard : null);
        if (target == Standard)
            return [new(programs[0], [ToStandardOutput()])];
        ImmutableArray<PlannedProgram> plan =
            target is null || IsFolder(target)
                ? [.. InFolder(target)]
                : [new PlannedProgram(programs[0], [ToFile(target)])];
        RefuseCollisions(plan);
        return plan;
    }

    private PlannedOutput ToStandardOutput() =>
        IsSingle ? new(forms[0], null) : throw new OutputPlanException("plan.stdout-several");

    private PlannedOutput ToFile(string path)
    {
        var form = forms[0];
        if (form == OutputForm.Docx && !SameFile.Equals(Path.GetExtension(path), form.Extension))
            throw new OutputPlanException("plan.extension", path, form.Extension);
        return new(form, path);
    }

    /// <summary>A folder that is there, a path that ends as a folder does, or the only thing that can hold several files.</summary>
    private bool IsFolder(string path)
    {
        if (Directory.Exists(path) || Path.EndsInDirectorySeparator(path))
            return true;
        if (IsSingle)
            return false;
        if (File.Exists(path) || OutputForm.All.Any(form => HasExtension(path, form)))
            throw new OutputPlanException("plan.several-in-one", path);
        return true;
    }

    private static bool HasExtension(string path, OutputForm form) =>
        path.EndsWith(form.Extension, StringComparison.OrdinalIgnoreCase);

    /// <param name="folder">Null: each beside its program.</param>
    private IEnumerable<PlannedProgram> InFolder(string? folder) =>
        programs.Zip(
            Names(isBeside: folder is null),
            (program, name) => new PlannedProgram(program, [.. Outputs(folder ?? FolderOf(program), name)])
        );

    private IEnumerable<PlannedOutput> Outputs(string folder, string name) =>
        forms.Select(form => new PlannedOutput(form, Path.Join(folder, name + form.Extension)));

    /// <summary>The programs' own names; in a common folder the folders' names for those that are alike.</summary>
    private IEnumerable<string> Names(bool isBeside)
    {
        var names = programs.Select(NameOf).ToList();
        if (isBeside)
            return names;
        var alike = names.GroupBy(name => name, SameFile).Where(group => group.Count() > 1).Select(group => group.Key);
        var shared = alike.ToHashSet(SameFile);
        return programs.Zip(names, (program, name) => shared.Contains(name) ? FolderName(program) ?? name : name);
    }

    private static string NameOf(string program) =>
        program == Standard ? "stdin" : Path.GetFileNameWithoutExtension(program);

    private static string FolderOf(string program) => Path.GetDirectoryName(program) ?? "";

    private static string? FolderName(string program) =>
        program != Standard
        && Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(program))) is { Length: > 0 } name
            ? name
            : null;

    private void RefuseCollisions(ImmutableArray<PlannedProgram> plan)
    {
        var read = programs.Where(program => program != Standard).Concat(Overlays);
        var inputs = read.Select(Path.GetFullPath).ToHashSet(SameFile);
        var takers = new Dictionary<string, string>(SameFile);
        foreach (var (program, outputs) in plan)
        {
            foreach (var path in outputs.Select(output => output.Path!))
            {
                var full = Path.GetFullPath(path);
                if (inputs.Contains(full))
                    throw new OutputPlanException("plan.overwrites-input", path);
                if (!takers.TryAdd(full, program))
                    throw new OutputPlanException("plan.same-file", path, takers[full], program);
            }
        }
    }
}
