using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace VerifyTests;

/// <summary>Where a snapshot lies, in Verify's naming: <c>Class.Method_name=value_name=value</c>.</summary>
/// <param name="Folder">Absolute.</param>
/// <param name="Prefix">The file's name up to <c>.verified.</c></param>
internal sealed record SnapshotName(string Folder, string Prefix)
{
    /// <summary>What no file system may see in a name; the widest set, so that names are the same everywhere.</summary>
    private const string Forbidden = "\"\\<>|:*?/";

    public string Verified(string extension) => Path.Combine(Folder, $"{Prefix}.verified.{extension}");

    public string Received(string extension) => Path.Combine(Folder, $"{Prefix}.received.{extension}");

    public static SnapshotName Of(MethodInfo method, VerifySettings settings, string sourceFile)
    {
        var beside =
            Path.GetDirectoryName(sourceFile)
            ?? throw new InvalidOperationException($"The test's source file has no folder: {sourceFile}");
        return new(Path.GetFullPath(settings.Directory ?? ".", beside), PrefixOf(method, settings));
    }

    private static string PrefixOf(MethodInfo method, VerifySettings settings)
    {
        if (settings.FileName is { } name)
        {
            if (settings.TypeName is not null || settings.MethodName is not null)
                throw new InvalidOperationException(
                    "UseFileName goes neither with UseTypeName nor with UseMethodName."
                );
            return name;
        }
        var type = settings.TypeName ?? TypeName(method.ReflectedType!);
        return $"{type}.{settings.MethodName ?? method.Name}{ParametersOf(method, settings)}";
    }

    private static string TypeName(Type type) =>
        type.DeclaringType is { } outer ? $"{TypeName(outer)}.{type.Name}" : type.Name;

    private static string ParametersOf(MethodInfo method, VerifySettings settings)
    {
        var declared = method.GetParameters();
        var values = settings.Parameters ?? [];
        if (declared.Length > 0 && values.Length == 0)
            throw new InvalidOperationException($"{method.Name} has parameters: name them with UseParameters.");
        if (values.Length > declared.Length)
            throw new InvalidOperationException($"{method.Name} has fewer parameters than UseParameters was given.");
        var text = new StringBuilder();
        foreach (var (parameter, value) in declared.Zip(values))
            text.Append('_').Append(parameter.Name).Append('=').Append(Clean(ValueText(value)));
        return text.ToString();
    }

    private static string ValueText(object? value) =>
        value switch
        {
            null => "null",
            string text => text,
            bool flag => flag ? "true" : "false",
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable items => string.Join(',', items.Cast<object?>().Select(ValueText)),
            _ => value.ToString() ?? "null",
        };

    private static string Clean(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || Forbidden.Contains(c, StringComparison.Ordinal) ? '-' : c));
}
