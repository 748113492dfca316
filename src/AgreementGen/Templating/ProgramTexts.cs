using System.Collections.Concurrent;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using Scriban;

namespace AgreementGen.Templating;

/// <summary>
/// What has been made of a program's texts for one document and holds for the next: texts without expressions as they were read, the
/// others parsed. For any number of documents of one program, by several threads at once.
/// </summary>
internal sealed class ProgramTexts
{
    /// <summary>By the very string of the text, which no other text of the program has; the place tells when one has it after all.</summary>
    private readonly ConcurrentDictionary<string, Made> _made = new(ReferenceEqualityComparer.Instance);

    /// <param name="Value">A <see cref="TextValue"/> or a <see cref="Template"/>.</param>
    private sealed record Made(Location Location, object Value);

    /// <summary>What was made of a text; null when nothing was yet.</summary>
    public object? Find(Text text) =>
        _made.TryGetValue(text.Value, out var made) && made.Location == text.Location ? made.Value : null;

    public T Keep<T>(Text text, T made)
        where T : notnull
    {
        _made.TryAdd(text.Value, new Made(text.Location, made));
        return made;
    }
}
