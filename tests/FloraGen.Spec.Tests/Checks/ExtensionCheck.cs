using FloraGen.Spec.Tests.Document;

namespace FloraGen.Spec.Tests.Checks;

/// <summary>The vendor extensions stand where the generator looks for them and name things that exist.</summary>
internal static class ExtensionCheck
{
    public static IEnumerable<string> Problems(SpecDocument document) =>
    [
        .. RetryProblems(document),
        .. WaitProblems(document),
        .. PaginationProblems(document),
        .. FailureProblems(document),
        .. UploadProblems(document),
    ];

    private static IEnumerable<string> RetryProblems(SpecDocument document)
    {
        string codes = document.Schemas.Get("ErrorDetail").Get("properties").Get("code").Get("description").Text()!;
        IReadOnlyList<string> final = document.Root.Find("x-floragen-retry").Find("finalErrorCodes").Texts();
        return final is ["idempotency_duplicate"]
            ? final.Where(code => !codes.Contains($"`{code}`", StringComparison.Ordinal)).Select(code => $"{code} is not a known code")
            : ["x-floragen-retry does not name the one final code"];
    }

    private static IEnumerable<string> WaitProblems(SpecDocument document)
    {
        IReadOnlyList<string> pending = document.Operation("assets.retrieve").Node.Find("x-floragen-wait").Find("pending").Texts();
        return pending is ["pending_upload"] && StatusValues(document).Contains(pending[0])
            ? []
            : ["x-floragen-wait does not name the pending status"];
    }

    private static IEnumerable<string> PaginationProblems(SpecDocument document)
    {
        SpecOperation list = document.Operation("assets.list");
        YamlNode? extension = list.Node.Find("x-floragen-pagination");
        if (!extension.MemberNames().SequenceEqual(["items", "cursor", "parameter"]))
        {
            return ["x-floragen-pagination is incomplete"];
        }

        return
        [
            .. from name in new[] { "items", "cursor" }
               where !IsMember(document, list.ResponseSchema("200"), extension.Find(name).Text()!)
               select $"the page has no {extension.Find(name).Text()}",
            .. list.ParametersIn("query").Any(each => each.Get("name").Text() == extension.Find("parameter").Text())
                ? Array.Empty<string>()
                : ["the cursor's parameter does not exist"],
        ];
    }

    private static IEnumerable<string> FailureProblems(SpecDocument document)
    {
        IReadOnlyList<string> failures = document.Schemas.Get("AssetStatus").Find("x-floragen-failure").Texts();
        return failures is ["failed"] && StatusValues(document).Contains(failures[0])
            ? []
            : ["x-floragen-failure does not name the failed status"];
    }

    private static IEnumerable<string> UploadProblems(SpecDocument document)
    {
        YamlNode upload = document.Schemas.Get("AssetUpload");
        YamlNode? extension = upload.Find("x-floragen-presigned-upload");
        return extension.MemberNames().SequenceEqual(["url", "method", "fields", "file"])
            ? extension.Members().Where(each => !IsMember(document, upload, each.Value.Text()!)).Select(each => $"the upload has no {each.Value.Text()}")
            : ["x-floragen-presigned-upload is incomplete"];
    }

    private static IReadOnlyList<string> StatusValues(SpecDocument document) => document.Schemas.Get("AssetStatus").Get("enum").Texts();

    private static bool IsMember(SpecDocument document, YamlNode schema, string path)
    {
        YamlNode? current = schema;
        foreach (string name in path.Split('.'))
        {
            current = current is null ? null : document.Resolve(current).Find("properties").Find(name);
        }

        return current is not null;
    }
}
