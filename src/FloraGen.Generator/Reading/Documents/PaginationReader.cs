using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Documents;

/// <summary>Finds what leads from page to page: by <c>x-floragen-pagination</c>, other generators' extensions, or the words APIs use.</summary>
internal sealed class PaginationReader(ReadingContext context, ModelShapes shapes)
{
    private const string Key = "x-floragen-pagination";

    private readonly PaginationInference _inference = new(context);
    private readonly ForeignPagination _foreign = new(context);

    public ApiPagination? Read(string resource, ApiOperation operation)
    {
        PageShape shape = new(shapes, resource, operation.Parameters, operation.Response);
        SpecMapping? source = context.Source(operation.Pointer);
        if (source?[Key] is { } node)
        {
            return Declared(node, shape);
        }

        foreach (string key in new[] { ForeignPagination.AutoRest, ForeignPagination.Speakeasy })
        {
            if (source?[key] is SpecMapping parts)
            {
                ApiPagination? foreign = key == ForeignPagination.AutoRest ? ForeignPagination.OfAutoRest(parts) : ForeignPagination.OfSpeakeasy(parts);
                return foreign is null ? null : Checked(foreign, shape, parts, key);
            }
        }

        if (_foreign.OfStainless(shape, operation.Parameters) is { } marked && PaginationExtension.Fault(marked, shape) is null)
        {
            return marked;
        }

        bool isRead = string.Equals(operation.Method, "get", StringComparison.OrdinalIgnoreCase);
        if (!isRead || _inference.Read(shape, operation.AnswerHeaders) is not { } inferred)
        {
            return null;
        }

        string items = inferred.Items.Count == 0 ? "the answer itself" : $"'{string.Join(".", inferred.Items)}'";
        context.Report(SpecificationDiagnostics.PaginationInferred, operation.Pointer, $"{resource}.{operation.Name}", items, Phrase(inferred));
        return inferred;
    }

    private ApiPagination? Declared(SpecNode node, PageShape shape)
    {
        if (node is SpecScalar { Text: "false" })
        {
            return null;
        }

        (ApiPagination? pagination, string? fault) = PaginationExtension.Read(node, shape);
        if (fault is not null)
        {
            context.Report(SpecificationDiagnostics.WrongExtension, node, Key, fault);
        }

        return pagination;
    }

    private ApiPagination? Checked(ApiPagination pagination, PageShape shape, SpecNode node, string key)
    {
        if (PaginationExtension.Fault(pagination, shape) is not { } fault)
        {
            return pagination;
        }

        context.Report(SpecificationDiagnostics.WrongExtension, node, key, fault);
        return null;
    }

    /// <summary>What leads on, in words.</summary>
    private static string Phrase(ApiPagination pagination)
    {
        string cursor = string.Join(".", pagination.Cursor);
        return pagination.Kind switch
        {
            ApiPaginationKind.Cursor => $"the next cursor in '{cursor}' is sent as '{pagination.Parameter}'",
            ApiPaginationKind.LastItem => $"the last item's '{pagination.ItemId}' is sent as '{pagination.Parameter}' while '{cursor}' says that there is more",
            ApiPaginationKind.Offset => $"the number of items so far is sent as '{pagination.Parameter}'",
            ApiPaginationKind.PageNumber => $"the next page's number is sent as '{pagination.Parameter}', from {(pagination.FirstPage == 0 ? "0" : "1")} on",
            ApiPaginationKind.LinkHeader => "the header Link has the next page's URL",
            _ => $"the next page's URL is in '{cursor}'",
        };
    }
}
