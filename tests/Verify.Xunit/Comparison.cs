using System.Collections.Concurrent;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace VerifyTests;

/// <summary>Received against verified: equal, or the received file stays for a person to look at and the test fails.</summary>
internal static class Comparison
{
    private const int Context = 3;

    /// <summary>With a byte order mark, as Verify writes; files without one are read as well.</summary>
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    private static readonly ConcurrentDictionary<string, bool> Used = new(StringComparer.OrdinalIgnoreCase);

    public static async Task RunAsync(string target, SnapshotName name, string extension)
    {
        var (verifiedPath, receivedPath) = (name.Verified(extension), name.Received(extension));
        if (!Used.TryAdd(verifiedPath, true))
            throw new InvalidOperationException($"Two verifications share one file: {verifiedPath}");
        var received = target.Length == 0 ? "emptyString" : WithLineFeeds(target);
        var verified = File.Exists(verifiedPath) ? WithLineFeeds(await File.ReadAllTextAsync(verifiedPath)) : null;
        if (string.Equals(received, verified, StringComparison.Ordinal))
        {
            File.Delete(receivedPath);
            return;
        }
        Directory.CreateDirectory(name.Folder);
        await File.WriteAllTextAsync(receivedPath, received, Encoding);
        throw new VerifyException(Message(name, extension, received, verified));
    }

    private static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string Message(SnapshotName name, string extension, string received, string? verified)
    {
        var text = new StringBuilder();
        text.Append("Directory: ").AppendLine(name.Folder);
        text.AppendLine(verified is null ? "New:" : "NotEqual:");
        text.Append("  - Received: ").AppendLine(Path.GetFileName(name.Received(extension)));
        text.Append("    Verified: ").AppendLine(Path.GetFileName(name.Verified(extension)));
        text.AppendLine();
        if (verified is null)
            text.AppendLine("If the received text is right, rename its file to the verified one.").AppendLine(received);
        else
            AppendDifference(text, verified, received);
        return text.ToString();
    }

    /// <summary>The changed lines with a few around them; <c>-</c> is the verified text, <c>+</c> the received one.</summary>
    private static void AppendDifference(StringBuilder text, string verified, string received)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(verified, received).Lines;
        var shown = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Type == ChangeType.Unchanged)
                continue;
            for (var near = Math.Max(0, i - Context); near <= Math.Min(lines.Count - 1, i + Context); near++)
                shown[near] = true;
        }
        // Texts that differ only in their last line break show no changed line.
        if (!shown.Contains(true))
            text.AppendLine("They differ in line breaks at the end.");
        for (var i = 0; i < lines.Count; i++)
        {
            if (shown[i])
                text.Append(Mark(lines[i].Type)).AppendLine(lines[i].Text);
            else if (i > 0 && shown[i - 1])
                text.AppendLine("…");
        }
    }

    private static string Mark(ChangeType change) =>
        change switch
        {
            ChangeType.Inserted => "+ ",
            ChangeType.Deleted => "- ",
            _ => "  ",
        };
}
