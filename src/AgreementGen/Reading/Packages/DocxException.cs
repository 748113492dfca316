using AgreementGen.Diagnostics;

namespace AgreementGen.Reading.Packages;

/// <summary>The file cannot be read; <see cref="DocxReader"/> makes a diagnostic of it.</summary>
internal sealed class DocxException(Kind kind, params object[] arguments) : Exception(kind.Name)
{
    public Kind Kind { get; } = kind;

    public object[] Arguments { get; } = arguments;
}
